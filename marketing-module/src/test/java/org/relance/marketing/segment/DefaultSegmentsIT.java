package org.relance.marketing.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.event.ContactsDeleting;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.marketing.World;
import org.relance.marketing.api.CampaignDetails;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.FilterCount;
import org.relance.marketing.api.LineCascade;
import org.relance.marketing.api.SegmentDetails;
import org.relance.marketing.api.SegmentFilter;
import org.relance.marketing.api.SegmentLineRow;
import org.relance.marketing.api.SegmentLines;
import org.relance.marketing.api.SegmentView;
import org.relance.marketing.api.Segments;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class DefaultSegmentsIT {

    @Inject Segments segments;
    @Inject SegmentLines lines;
    @Inject Campaigns campaigns;
    @Inject Trail trail;
    @Inject World world;
    @Inject Event<ContactsDeleting> contactsGo;

    private SegmentView aSegment() {
        return segments.create("", SegmentDetails.of("Paysagistes Sud", null));
    }

    private static SegmentFilter gardeners() {
        return SegmentFilter.parse("industry-group=JARD");
    }

    /** K1 with P1 and P2 are gardeners; K2 is not. */
    private void gardenersAndOthers() {
        long k1 = world.company("K1");
        world.tag(k1, "industry-group", "JARD");
        world.person("P1", k1);
        world.person("P2", k1);
        world.company("K2");
    }

    @Test
    void findsPersonsByTheIndustryGroupOfTheirCompany() {
        gardenersAndOthers();

        assertThat(lines.count(gardeners())).isEqualTo(new FilterCount(3, 0, 0, 0, 3, 3));
    }

    @Test
    void addsByFilterInOneStatementAndLeavesOutWhoMustBe() {
        gardenersAndOthers();
        world.sql("update crm_contact set exclude_from_segment = true where number = 'P1'");
        world.sql("update crm_contact set privacy_blocked = true where number = 'P2'");
        SegmentView segment = aSegment();

        FilterCount count = lines.addByFilter(segment.id(), gardeners());

        assertThat(count).isEqualTo(new FilterCount(3, 1, 1, 0, 1, 1));
        SegmentView after = segments.get(segment.id());
        assertThat(after.lines()).isEqualTo(1);
        assertThat(after.targets()).isEqualTo(1);
        assertThat(after.filter()).isEqualTo("industry-group=JARD");
        assertThat(lines.addByFilter(segment.id(), gardeners()).present()).isEqualTo(1);
        assertThat(segments.get(segment.id()).lines()).isEqualTo(1);
    }

    @Test
    void combinesKindsAndComparesCitiesWithoutCase() {
        gardenersAndOthers();
        world.sql("update crm_contact set city = 'Nîmes', territory_code = 'SUD'");
        world.sql(
                "update crm_contact set territory_code = 'NORD', email = null where number = 'P1'");

        assertThat(
                        lines.count(
                                        SegmentFilter.parse(
                                                "territory=SUD&territory=EST&industry-group=JARD"
                                                        + "&type=PERSON&language=fr&city=N%C3%8EMES"
                                                        + "&email=WITH"))
                                .matching())
                .isEqualTo(1);
    }

    @Test
    void case81FindsAMailingGroupWhateverTheTypeOfTheContact() {
        long a = world.company("A");
        world.tag(a, "mailing-group", "M");
        world.tag(world.person("B", null), "mailing-group", "M");
        world.tag(world.person("C", a), "mailing-group", "M");

        SegmentFilter byGroup = SegmentFilter.parse("mailing-group=M");

        assertThat(lines.count(byGroup).toAdd()).isEqualTo(3);
    }

    @Test
    void addsByHandEvenWhoIsExcludedButNobodyTwice() {
        long k1 = world.company("K1");
        world.sql("update crm_contact set exclude_from_segment = true where number = 'K1'");
        SegmentView segment = aSegment();

        assertThat(lines.add(segment.id(), List.of(k1, k1))).isEqualTo(1);
        assertThat(lines.add(segment.id(), List.of(k1))).isZero();
        assertThat(lines.remove(segment.id(), List.of(k1, 999_999L))).isEqualTo(1);
        assertThat(trail.of(Segments.TRAIL, segment.id(), 10))
                .extracting(Trail.Entry::action)
                .containsExactly("contacts-removed", "contacts-added", "created");
    }

    @Test
    void togglesTheTargetFlagOfLines() {
        gardenersAndOthers();
        SegmentView segment = aSegment();
        lines.addByFilter(segment.id(), SegmentFilter.ALL);
        List<Long> some =
                lines.list(segment.id(), ListRequest.first(2)).rows().stream()
                        .map(SegmentLineRow::contactId)
                        .toList();

        assertThat(lines.unmarkAsTargets(segment.id(), some)).isEqualTo(2);
        assertThat(lines.unmarkAsTargets(segment.id(), some)).isZero();

        assertThat(segments.get(segment.id()).targets()).isEqualTo(2);
        assertThat(
                        lines.list(
                                        segment.id(),
                                        ListRequest.first(9).with("campaignTarget", "false"))
                                .total())
                .isEqualTo(2);
    }

    @Test
    void takesTheFlagsOfTheHeadingWhenAskedTo() {
        gardenersAndOthers();
        SegmentView segment = aSegment();
        lines.addByFilter(segment.id(), SegmentFilter.ALL);
        SegmentDetails noTargets =
                new SegmentDetails("Paysagistes", null, "", null, false, true, null);

        SegmentView heading =
                segments.change(
                        segment.id(),
                        segments.get(segment.id()).version(),
                        noTargets,
                        LineCascade.HEADING_ONLY);
        assertThat(heading.targets()).isEqualTo(4);
        SegmentView back =
                segments.change(
                        segment.id(),
                        heading.version(),
                        SegmentDetails.of("Paysagistes", null),
                        LineCascade.HEADING_ONLY);
        SegmentView all =
                segments.change(segment.id(), back.version(), noTargets, LineCascade.LINES_TOO);
        assertThat(all.targets()).isZero();
    }

    @Test
    void handlesMoreContactsThanOneStatementTakes() {
        List<Long> many =
                LongStream.range(0, 1100).mapToObj(n -> world.person("N" + n, null)).toList();
        SegmentView segment = aSegment();

        assertThat(lines.add(segment.id(), many)).isEqualTo(1100);
        assertThat(lines.removeAll(segment.id())).isEqualTo(1100);
    }

    @Test
    void belongsToACampaignAndLosesItWhenThatIsDeleted() {
        var campaign = campaigns.create("", CampaignDetails.of("Printemps", null, null));
        SegmentView segment = segments.create("", SegmentDetails.of("Sud", campaign.id()));

        assertThat(segments.ofCampaign(campaign.id())).hasSize(1);
        campaigns.delete(campaign.id(), campaign.version());

        assertThat(segments.get(segment.id()).campaignId()).isNull();
    }

    @Test
    void case133KeepsContactsThatAreOnASegment() {
        long k1 = world.company("K1");
        lines.add(aSegment().id(), List.of(k1));

        assertThatThrownBy(() -> contactsGo.fire(new ContactsDeleting(List.of(k1))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code()).isEqualTo("marketing.contact-on-segment"));
    }

    @Test
    void refusesAnUnknownCampaign() {
        assertThatThrownBy(() -> segments.create("", SegmentDetails.of("X", 4711L)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code()).isEqualTo("marketing.unknown-campaign"));
    }
}
