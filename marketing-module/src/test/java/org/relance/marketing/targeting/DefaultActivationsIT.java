package org.relance.marketing.targeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.Trail;
import org.relance.marketing.World;
import org.relance.marketing.api.Activations;
import org.relance.marketing.api.CampaignDetails;
import org.relance.marketing.api.CampaignState;
import org.relance.marketing.api.CampaignView;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.LineCascade;
import org.relance.marketing.api.SegmentDetails;
import org.relance.marketing.api.SegmentLines;
import org.relance.marketing.api.SegmentView;
import org.relance.marketing.api.Segments;
import org.relance.test.RelanceExtension;

/** Cases of group D; the numbers of the tests are theirs. */
@ExtendWith(RelanceExtension.class)
class DefaultActivationsIT {

    @Inject Activations activations;
    @Inject Campaigns campaigns;
    @Inject Segments segments;
    @Inject SegmentLines lines;
    @Inject Trail trail;
    @Inject Database database;
    @Inject World world;

    private CampaignView cp1;
    private SegmentView s1;
    private long k1;
    private long p1;
    private long k2;
    private long c1;

    @BeforeEach
    void campaignSegmentAndContacts() {
        cp1 =
                campaigns.create(
                        "CP1",
                        CampaignDetails.of(
                                "Printemps", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)));
        s1 = segments.create("S1", SegmentDetails.of("Sud", cp1.id()));
        k1 = world.company("K1");
        c1 = world.customer("C1", k1);
        p1 = world.person("P1", k1);
        k2 = world.company("K2");
    }

    private List<String> members() {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select member_type, member_id from prc_target where campaign_id = :id"
                                                + " order by member_type desc, member_id")
                                .bind("id", cp1.id())
                                .map((rs, ctx) -> rs.getString(1) + " " + rs.getLong(2))
                                .list());
    }

    private void refusedWithoutTargets() {
        assertThatThrownBy(() -> activations.activate(cp1.id()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code()).isEqualTo("marketing.no-targets"));
    }

    @Test
    void case54RefusesWithoutTargets() {
        refusedWithoutTargets();
        assertThat(members()).isEmpty();
    }

    @Test
    void case55ActivatesWithoutPricesAndSaysSoBefore() {
        lines.add(s1.id(), List.of(k1));

        assertThat(activations.preview(cp1.id()).withoutPrices()).isTrue();
        assertThat(activations.preview(cp1.id()).targetContacts()).isEqualTo(1);
        CampaignView active = activations.activate(cp1.id());

        assertThat(members()).containsExactly("CUSTOMER " + c1);
        assertThat(active.active()).isTrue();
        assertThat(active.activatedBy()).isEqualTo("admin");
        assertThat(active.state()).isEqualTo(CampaignState.RUNNING);
        assertThat(trail.of(Campaigns.TRAIL, cp1.id(), 1).get(0).action()).isEqualTo("activated");
    }

    @Test
    void case56CompanyWithoutCustomerIsAMemberItself() {
        lines.add(s1.id(), List.of(k2));

        activations.activate(cp1.id());

        assertThat(members()).containsExactly("CONTACT " + k2);
    }

    @Test
    void case59APersonPutsTheCustomerOfItsCompanyIn() {
        lines.add(s1.id(), List.of(p1));

        activations.activate(cp1.id());

        assertThat(members()).containsExactly("CUSTOMER " + c1);
    }

    @Test
    void aPersonWhoStandsAloneIsAMemberItself() {
        long alone = world.person("P9", null);
        lines.add(s1.id(), List.of(alone));

        activations.activate(cp1.id());

        assertThat(members()).containsExactly("CONTACT " + alone);
    }

    @Test
    void case61APostponedOrCancelledInteractionIsNoTarget() {
        interaction(k1, "postponed");
        interaction(k1, "cancelled");
        refusedWithoutTargets();
    }

    private void interaction(long contact, String flag) {
        world.sql(
                "insert into crm_interaction (contact_id, campaign_id, channel, description, happened_at, business_date, created_by, target, "
                        + flag
                        + ") values ("
                        + contact
                        + ", "
                        + cp1.id()
                        + ", 'PHONE', 'Appel', cast('2026-03-02 10:00:00' as timestamp), cast('2026-03-02' as date), 'admin', true, true)");
    }

    @Test
    void aTargetInteractionAloneActivates() {
        interaction(k1, "response");

        activations.activate(cp1.id());

        assertThat(members()).containsExactly("CUSTOMER " + c1);
        assertThat(lines.add(s1.id(), List.of(k1))).isEqualTo(1);
        lines.remove(s1.id(), List.of(k1));
        assertThat(members()).containsExactly("CUSTOMER " + c1);
    }

    @Test
    void case62And63AnEmptyGroupStaysActiveAndFollowsTheSegment() {
        lines.add(s1.id(), List.of(k1));
        activations.activate(cp1.id());

        lines.remove(s1.id(), List.of(k1));
        assertThat(members()).isEmpty();
        assertThat(campaigns.get(cp1.id()).active()).isTrue();

        lines.add(s1.id(), List.of(k2));
        assertThat(members()).containsExactly("CONTACT " + k2);
    }

    @Test
    void case65AMemberGoesWithItsLastReference() {
        SegmentView s2 = segments.create("S2", SegmentDetails.of("Nord", cp1.id()));
        lines.add(s1.id(), List.of(k1));
        lines.add(s2.id(), List.of(p1));
        activations.activate(cp1.id());

        lines.remove(s1.id(), List.of(k1));
        assertThat(members()).containsExactly("CUSTOMER " + c1);
        segments.delete(s2.id(), segments.get(s2.id()).version());
        assertThat(members()).isEmpty();
    }

    @Test
    void case67TakingTheFlagAwayTakesTheMemberAway() {
        lines.add(s1.id(), List.of(k1, k2));
        activations.activate(cp1.id());

        lines.unmarkAsTargets(s1.id(), List.of(k1));
        assertThat(members()).containsExactly("CONTACT " + k2);
        lines.markAsTargets(s1.id(), List.of(k1));
        assertThat(members()).hasSize(2);

        SegmentDetails noTargets =
                new SegmentDetails("Sud", cp1.id(), "", null, false, false, null);
        segments.change(s1.id(), segments.get(s1.id()).version(), noTargets, LineCascade.LINES_TOO);
        assertThat(members()).isEmpty();
    }

    @Test
    void aSegmentThatChangesItsCampaignTakesItsMembersAlong() {
        lines.add(s1.id(), List.of(k1));
        activations.activate(cp1.id());

        segments.change(
                s1.id(),
                segments.get(s1.id()).version(),
                SegmentDetails.of("Sud", null),
                LineCascade.LINES_TOO);
        assertThat(members()).isEmpty();
        segments.change(
                s1.id(),
                segments.get(s1.id()).version(),
                SegmentDetails.of("Sud", cp1.id()),
                LineCascade.LINES_TOO);
        assertThat(members()).containsExactly("CUSTOMER " + c1);
    }

    @Test
    void case69DeactivatesAndMayDoSoTwice() {
        lines.add(s1.id(), List.of(k1));
        activations.activate(cp1.id());

        activations.deactivate(cp1.id());
        CampaignView inactive = activations.deactivate(cp1.id());

        assertThat(members()).isEmpty();
        assertThat(inactive.active()).isFalse();
        lines.add(s1.id(), List.of(k2));
        assertThat(members()).isEmpty();
    }

    @Test
    void activatingAgainAddsMissingMembers() {
        lines.add(s1.id(), List.of(k1));
        activations.activate(cp1.id());
        activations.activate(cp1.id());

        assertThat(members()).hasSize(1);
    }
}
