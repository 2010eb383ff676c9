package org.relance.marketing.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.Channel;
import org.relance.crm.api.InteractionTemplateDetails;
import org.relance.crm.api.InteractionTemplates;
import org.relance.crm.api.InteractionView;
import org.relance.crm.api.Interactions;
import org.relance.crm.api.NewInteraction;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.World;
import org.relance.marketing.api.Activations;
import org.relance.marketing.api.CampaignDetails;
import org.relance.marketing.api.CampaignEntries;
import org.relance.marketing.api.CampaignEntryRow;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.InteractionDefaults;
import org.relance.marketing.api.LineCascade;
import org.relance.marketing.api.LineChange;
import org.relance.marketing.api.LogObstacle;
import org.relance.marketing.api.LogSegment;
import org.relance.marketing.api.LoggedSegment;
import org.relance.marketing.api.LoggedSegmentRow;
import org.relance.marketing.api.SegmentDetails;
import org.relance.marketing.api.SegmentLineRow;
import org.relance.marketing.api.SegmentLines;
import org.relance.marketing.api.SegmentLog;
import org.relance.marketing.api.SegmentView;
import org.relance.marketing.api.Segments;
import org.relance.test.Committed;
import org.relance.test.InTurn;
import org.relance.test.RelanceExtension;

/** Logging segments and what comes of it (domain.md §5 to §7; cases 70 to 80). */
@ExtendWith(RelanceExtension.class)
class SegmentLogIT {

    private static final ListRequest ALL = ListRequest.first(50);

    @Inject Segments segments;
    @Inject SegmentLines lines;
    @Inject SegmentLog log;
    @Inject Campaigns campaigns;
    @Inject Activations activations;
    @Inject CampaignEntries entries;
    @Inject Interactions interactions;
    @Inject InteractionTemplates templates;
    @Inject World world;

    private long cp1;
    private long cp2;
    private long a;
    private long b;
    private long c;

    /** Templates T1 (cost 20, 5 minutes) and T2 (cost 7, 3 minutes); three companies of SP1. */
    @BeforeEach
    void people() {
        world.salesperson("SP1", false);
        template("T1", "A", "20", 5);
        template("T2", "B", "7", 3);
        cp1 = campaigns.create("CP1", CampaignDetails.of("Printemps", null, null)).id();
        cp2 = campaigns.create("CP2", CampaignDetails.of("Automne", null, null)).id();
        a = world.company("A1");
        b = world.company("B1");
        c = world.company("C1");
        world.sql("update crm_contact set salesperson_code = 'SP1'");
    }

    private void template(String code, String description, String cost, int minutes) {
        templates.create(
                new InteractionTemplateDetails(
                        code,
                        null,
                        description,
                        new BigDecimal(cost),
                        minutes,
                        Channel.PHONE,
                        false,
                        "US",
                        true,
                        false,
                        false));
    }

    private SegmentView segment(String number, Long campaign, String template, Long... contacts) {
        SegmentDetails details =
                new SegmentDetails(
                        "Relance " + number,
                        campaign,
                        "SP1",
                        null,
                        null,
                        null,
                        InteractionDefaults.of(template));
        long id = segments.create(number, details).id();
        lines.add(id, List.of(contacts));
        return segments.get(id);
    }

    private LoggedSegment logged(SegmentView segment, LogSegment how) {
        return log.log(segment.id(), segments.get(segment.id()).version(), how);
    }

    private List<InteractionView> interactionsOf(long campaign) {
        return interactions.list(ALL.with("campaign", Long.toString(campaign))).rows();
    }

    private List<CampaignEntryRow> entriesOf(long campaign) {
        return entries.ofCampaign(campaign);
    }

    private SegmentLineRow line(SegmentView segment, long contact) {
        return lines.list(segment.id(), ALL).rows().stream()
                .filter(row -> row.contactId() == contact)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void case70LogsWithFollowUp() {
        SegmentView s1 = segment("S1", cp1, "T1", a, b, c);

        LoggedSegment done = logged(s1, LogSegment.WITH_FOLLOW_UP);

        LoggedSegmentRow row = log.list(ALL).rows().get(0);
        assertThat(row.segmentNo()).isEqualTo("S1");
        assertThat(row.interactions()).isEqualTo(3);
        assertThat(row.entries()).isEqualTo(1);
        assertThat(entriesOf(cp1))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.interactions()).isEqualTo(3);
                            assertThat(entry.cost()).isEqualByComparingTo("60");
                            assertThat(entry.durationMin()).isEqualTo(15);
                            assertThat(entry.description()).isEqualTo("Relance S1");
                        });
        assertThat(interactionsOf(cp1)).hasSize(3);
        assertThat(segments.byNumber("S1")).isEmpty();
        SegmentView followUp = segments.get(done.followUpId());
        assertThat(followUp.description()).isEqualTo("Follow-up on segment S1");
        assertThat(followUp.campaignNumber()).isEqualTo("CP1");
        assertThat(followUp.templateCode()).isEmpty();
        assertThat(lines.list(followUp.id(), ALL).rows())
                .hasSize(3)
                .allSatisfy(
                        line -> {
                            assertThat(line.unitCost()).isEqualByComparingTo("0");
                            assertThat(line.campaignTarget()).isFalse();
                            assertThat(line.campaignNumber()).isEqualTo("CP1");
                        });
    }

    @Test
    void case73DeletesOnlyCancelledEntriesWithTheirInteractions() {
        logged(segment("S1", cp1, "T1", a, b, c), LogSegment.ONLY);
        List<Long> entry = entriesOf(cp1).stream().map(CampaignEntryRow::id).toList();

        assertThat(entries.deleteCancelled(entry)).isZero();
        assertThat(entriesOf(cp1)).hasSize(1);
        assertThat(entries.cancel(entry)).isEqualTo(1);
        assertThat(interactionsOf(cp1)).allMatch(InteractionView::cancelled);
        assertThat(entriesOf(cp1).get(0).interactions()).isEqualTo(3);
        assertThat(entries.deleteCancelled(entry)).isEqualTo(1);
        assertThat(entriesOf(cp1)).isEmpty();
        assertThat(interactionsOf(cp1)).isEmpty();
    }

    @Test
    void case74MakesAnEntryPerCampaignOfTheLines() {
        SegmentView s1 = segment("S1", cp1, "T1", a, b, c);
        lines.change(s1.id(), List.of(c), LineChange.campaign(cp2));

        LoggedSegment done = logged(s1, LogSegment.ONLY);

        assertThat(done.entries()).isEqualTo(2);
        assertThat(entriesOf(cp1)).extracting(CampaignEntryRow::interactions).containsExactly(2);
        assertThat(entriesOf(cp2)).extracting(CampaignEntryRow::interactions).containsExactly(1);
    }

    @Test
    void case76RefusesWhatIsIncompleteAndWritesNothing() {
        refused("marketing.log-empty", segment("S1", cp1, "T1"));
        SegmentView blank = segment("S2", cp1, "T1", a);
        world.sql("update mkt_segment set description = '' where number = 'S2'");
        refused("marketing.log-without-description", blank);
        SegmentView unserved = segment("S3", cp1, "T1", a);
        lines.change(unserved.id(), List.of(a), LineChange.salesperson(""));
        refused("marketing.log-without-salesperson", unserved);
        refused("marketing.log-without-template", segment("S4", cp1, "", a));
        SegmentView undated = segment("S5", cp1, "T1", a);
        world.sql("update mkt_segment_line set line_date = null");
        refused("marketing.log-without-date", undated);
        assertThat(interactions.list(ALL).total()).isZero();
        assertThat(log.list(ALL).total()).isZero();
    }

    @Test
    void case76RefusesANumberThatWasLoggedBefore() {
        logged(segment("S1", cp1, "T1", a), LogSegment.ONLY);

        refused("marketing.log-logged-before", segment("S1", cp1, "T1", b));

        assertThat(interactions.list(ALL).total()).isEqualTo(1);
    }

    @Test
    void refusesContactsThatAreBlockedForPrivacy() {
        SegmentView s1 = segment("S1", cp1, "T1", a, b);
        world.sql("update crm_contact set privacy_blocked = true where number = 'B1'");

        refused("marketing.log-blocked-contact", s1);
        assertThat(log.preview(s1.id()).obstacles())
                .containsExactly(new LogObstacle("marketing.log-blocked-contact", 1, "B1"));
    }

    private void refused(String code, SegmentView segment) {
        int version = segments.get(segment.id()).version();
        assertThatThrownBy(() -> log.log(segment.id(), version, LogSegment.ONLY))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void refusesAStaleSegment() {
        SegmentView s1 = segment("S1", cp1, "T1", a);
        segments.change(s1.id(), s1.version(), s1.details(), LineCascade.HEADING_ONLY);
        world.sql("update mkt_segment set version = version + 1 where number = 'S1'");

        assertThatThrownBy(() -> log.log(s1.id(), s1.version(), LogSegment.ONLY))
                .hasMessageContaining("marketing.segment-stale");
    }

    @Test
    void case77LogsAnEmailWithoutAddressWithoutAWay() {
        world.sql("update crm_contact set correspondence_type = 'EMAIL'");
        world.sql("update crm_contact set email = null where number = 'B1'");
        SegmentView s1 = segment("S1", cp1, "T1", a, b);

        assertThat(log.preview(s1.id()).withoutWay()).isEqualTo(1);
        logged(s1, LogSegment.ONLY);

        assertThat(interactionsOf(cp1))
                .extracting(InteractionView::contactId, InteractionView::channel)
                .containsExactlyInAnyOrder(tuple(a, Channel.EMAIL), tuple(b, Channel.OTHER));
    }

    @Test
    void case78CarriesTheHeadingToLinesWithItsTemplate() {
        SegmentView s1 = segment("S1", cp1, "T1", a, b);
        lines.change(s1.id(), List.of(b), LineChange.template("T2"));

        change(s1, details(s1, cp2, "T1", null), LineCascade.LINES_TOO);
        assertThat(line(s1, a).campaignNumber()).isEqualTo("CP2");
        assertThat(line(s1, b).campaignNumber()).isEqualTo("CP1");

        change(s1, details(s1, cp2, "T1", new BigDecimal("25")), LineCascade.LINES_TOO);
        assertThat(line(s1, a).unitCost()).isEqualByComparingTo("25");
        assertThat(line(s1, b).unitCost()).isEqualByComparingTo("7");
    }

    @Test
    void withoutTheCascadeLinesStay() {
        SegmentView s1 = segment("S1", cp1, "T1", a);

        change(s1, details(s1, cp2, "T1", new BigDecimal("25")), LineCascade.HEADING_ONLY);

        assertThat(line(s1, a).campaignNumber()).isEqualTo("CP1");
        assertThat(line(s1, a).unitCost()).isEqualByComparingTo("20");
    }

    @Test
    void aNewTemplateOfTheHeadingReachesAllLines() {
        SegmentView s1 = segment("S1", cp1, "", a, b);
        assertThat(line(s1, a).templateCode()).isEmpty();

        change(s1, details(s1, cp1, "T2", null), LineCascade.LINES_TOO);

        for (long contact : List.of(a, b)) {
            assertThat(line(s1, contact).templateCode()).isEqualTo("T2");
            assertThat(line(s1, contact).unitCost()).isEqualByComparingTo("7");
            assertThat(line(s1, contact).channel()).isEqualTo(Channel.PHONE);
        }
    }

    private static SegmentDetails details(
            SegmentView segment, long campaign, String template, BigDecimal cost) {
        return new SegmentDetails(
                segment.description(),
                campaign,
                "SP1",
                segment.segmentDate(),
                true,
                false,
                new InteractionDefaults(template, cost, null, null, null, null));
    }

    private void change(SegmentView segment, SegmentDetails details, LineCascade cascade) {
        segments.change(segment.id(), segments.get(segment.id()).version(), details, cascade);
    }

    @Test
    void case80ATemplateOfALineGivesItsDescriptionAndCost() {
        SegmentView s1 = segment("S1", cp1, "", a);
        lines.change(s1.id(), List.of(a), LineChange.template("T1"));
        assertThat(line(s1, a).description()).isEqualTo("Relance S1");

        lines.change(s1.id(), List.of(a), LineChange.template("T2"));

        assertThat(line(s1, a).description()).isEqualTo("B");
        assertThat(line(s1, a).unitCost()).isEqualByComparingTo("7");
        assertThat(line(s1, a).durationMin()).isEqualTo(3);
    }

    @Test
    void aLineGoesByTheWayThatItsContactPrefers() {
        world.sql("update crm_contact set correspondence_type = 'HARD_COPY' where number = 'B1'");

        SegmentView s1 = segment("S1", cp1, "T1", a, b);

        assertThat(line(s1, a).channel()).isEqualTo(Channel.PHONE);
        assertThat(line(s1, b).channel()).isEqualTo(Channel.LETTER);
    }

    @Test
    void case58LoggedTargetsStayInTheTargetGroup() {
        SegmentView s1 = segment("S1", cp1, "T1", a, b);
        activations.activate(cp1);
        assertThat(campaigns.get(cp1).targetMembers()).isEqualTo(2);

        logged(s1, LogSegment.WITH_FOLLOW_UP);
        assertThat(campaigns.get(cp1).targetMembers()).isEqualTo(2);

        List<Long> entry = entriesOf(cp1).stream().map(CampaignEntryRow::id).toList();
        entries.cancel(entry);
        assertThat(campaigns.get(cp1).targetMembers()).isZero();
        entries.restore(entry);
        assertThat(campaigns.get(cp1).targetMembers()).isEqualTo(2);
    }

    @Test
    void movesTheTargetsOfALineToAnotherActiveCampaign() {
        SegmentView s1 = segment("S1", cp1, "T1", a, b);
        SegmentView s2 = segment("S2", cp2, "T1", c);
        activations.activate(cp1);
        activations.activate(cp2);

        lines.change(s1.id(), List.of(b), LineChange.campaign(cp2));

        assertThat(campaigns.get(cp1).targetMembers()).isEqualTo(1);
        assertThat(campaigns.get(cp2).targetMembers()).isEqualTo(2);
        assertThat(segments.get(s2.id()).lines()).isEqualTo(1);
    }

    @Test
    void cancellingALoggedSegmentTakesItsEntriesAndInteractionsAlong() {
        SegmentView s1 = segment("S1", cp1, "T1", a, b);
        lines.change(s1.id(), List.of(b), LineChange.campaign(0));
        long logged = logged(s1, LogSegment.ONLY).id();
        long one = interactionsOf(cp1).get(0).id();

        assertThat(log.cancel(List.of(logged))).isEqualTo(1);
        assertThat(log.cancel(List.of(logged))).isZero();

        assertThat(interactions.list(ALL.with("cancelled", "false")).total()).isZero();
        assertThat(entriesOf(cp1).get(0).cancelled()).isTrue();
        assertThatThrownBy(() -> interactions.restore(List.of(one)))
                .hasMessageContaining("marketing.logged-segment-cancelled");
        assertThatThrownBy(() -> entries.restore(List.of(entriesOf(cp1).get(0).id())))
                .hasMessageContaining("marketing.logged-segment-cancelled");

        assertThat(log.restore(List.of(logged))).isEqualTo(1);
        assertThat(interactions.list(ALL.with("cancelled", "false")).total()).isEqualTo(2);
        assertThat(log.list(ALL).rows().get(0).interactions()).isEqualTo(2);
    }

    @Test
    void anInteractionStaysCancelledWhileItsEntryIs() {
        logged(segment("S1", cp1, "T1", a), LogSegment.ONLY);
        entries.cancel(List.of(entriesOf(cp1).get(0).id()));

        assertThatThrownBy(() -> interactions.restore(List.of(interactionsOf(cp1).get(0).id())))
                .hasMessageContaining("marketing.entry-cancelled");
    }

    @Test
    void manualInteractionsOfACampaignShareOneEntry() {
        for (long contact : List.of(a, b)) {
            interactions.log(NewInteraction.now(contact, Channel.PHONE, "Appel").of(cp1, "SP1"));
        }

        assertThat(entriesOf(cp1))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.interactions()).isEqualTo(2);
                            assertThat(entry.segmentNo()).isEmpty();
                        });
    }

    @Test
    void deletesOnlyLoggedSegmentsThatAreCancelled() {
        long logged = logged(segment("S1", cp1, "T1", a), LogSegment.ONLY).id();

        assertThat(log.deleteCancelled(List.of(logged))).isZero();
        log.cancel(List.of(logged));
        assertThat(log.deleteCancelled(List.of(logged))).isEqualTo(1);

        assertThat(log.list(ALL).total()).isZero();
        assertThat(entriesOf(cp1)).hasSize(1);
        assertThat(interactionsOf(cp1)).hasSize(1);
    }

    @Test
    void reusesTheContactsOfALoggedSegmentAsOneAction() {
        long logged = logged(segment("S1", cp1, "T1", a, b), LogSegment.ONLY).id();
        SegmentView s2 = segment("S2", cp2, "T1", a);

        assertThat(log.reuse(s2.id(), logged)).isEqualTo(1);

        assertThat(segments.get(s2.id()).lines()).isEqualTo(2);
        assertThatThrownBy(() -> log.reuse(s2.id(), 0))
                .hasMessageContaining("marketing.logged-segment-not-found");
    }

    /** A line that somebody changes while the segment is logged is neither lost nor half logged. */
    @Test
    @Committed
    void aChangeWhileASegmentIsLoggedIsRefused() throws Exception {
        SegmentView s1 = segment("S1", cp1, "T1", a, b);
        try {
            String[] ends =
                    InTurn.run(
                            () -> log.log(s1.id(), s1.version(), LogSegment.ONLY),
                            () -> lines.change(s1.id(), List.of(a), LineChange.campaign(cp2)));

            assertThat(ends).containsExactly("done", "marketing.segment-not-found");
            assertThat(entriesOf(cp1).get(0).interactions()).isEqualTo(2);
            assertThat(entriesOf(cp2)).isEmpty();
        } finally {
            removeEverything();
        }
    }

    @Test
    @Committed
    void whatWasChangedJustBeforeIsLogged() throws Exception {
        SegmentView s1 = segment("S1", cp1, "T1", a, b);
        try {
            String[] ends =
                    InTurn.run(
                            () -> lines.change(s1.id(), List.of(a), LineChange.campaign(cp2)),
                            () -> log.log(s1.id(), s1.version(), LogSegment.ONLY));

            assertThat(ends).containsExactly("done", "done");
            assertThat(entriesOf(cp1).get(0).interactions()).isEqualTo(1);
            assertThat(entriesOf(cp2).get(0).interactions()).isEqualTo(1);
        } finally {
            removeEverything();
        }
    }

    @Test
    @Committed
    void twoWhoLogASegmentLogItOnce() throws Exception {
        SegmentView s1 = segment("S1", cp1, "T1", a, b);
        Runnable logging = () -> log.log(s1.id(), s1.version(), LogSegment.ONLY);
        try {
            assertThat(InTurn.run(logging, logging))
                    .containsExactly("done", "marketing.segment-not-found");
            assertThat(interactionsOf(cp1)).hasSize(2);
        } finally {
            removeEverything();
        }
    }

    private void removeEverything() {
        for (String table :
                List.of(
                        "crm_interaction",
                        "mkt_campaign_entry",
                        "mkt_logged_segment",
                        "mkt_segment",
                        "mkt_campaign",
                        "prc_campaign",
                        "crm_interaction_template",
                        "crm_contact",
                        "crm_salesperson",
                        "crm_trail")) {
            world.sql("delete from " + table);
        }
    }
}
