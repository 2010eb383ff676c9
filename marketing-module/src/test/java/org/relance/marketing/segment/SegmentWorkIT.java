package org.relance.marketing.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.Activities;
import org.relance.crm.api.ActivityDetails;
import org.relance.crm.api.ActivityStep;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityView;
import org.relance.crm.api.TaskPriority;
import org.relance.crm.api.TaskType;
import org.relance.crm.api.TaskView;
import org.relance.crm.api.Tasks;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.World;
import org.relance.marketing.api.AssignToSegment;
import org.relance.marketing.api.CampaignDetails;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.OpenForSegment;
import org.relance.marketing.api.SegmentDetails;
import org.relance.marketing.api.SegmentLines;
import org.relance.marketing.api.SegmentWork;
import org.relance.marketing.api.SegmentWork.GroupUse;
import org.relance.marketing.api.Segments;
import org.relance.test.RelanceExtension;

/** What is done with all contacts on a segment (domain.md §5, §10, §12). */
@ExtendWith(RelanceExtension.class)
class SegmentWorkIT {

    private static final ListRequest ALL = ListRequest.first(50);

    @Inject Segments segments;
    @Inject SegmentLines lines;
    @Inject SegmentWork work;
    @Inject Campaigns campaigns;
    @Inject Activities activities;
    @Inject Tasks tasks;
    @Inject Opportunities opportunities;
    @Inject World world;

    private long segment;
    private long a;
    private long b;

    @BeforeEach
    void people() {
        world.salesperson("SP1", false);
        world.salesperson("SP2", false);
        world.code("mailing-group", "VIP", "Bons clients", 1);
        a = world.company("A");
        b = world.company("B");
        world.sql("update crm_contact set salesperson_code = 'SP1' where number = 'A'");
        world.sql("update crm_contact set salesperson_code = 'SP2' where number = 'B'");
        segment = segments.create("", SegmentDetails.of("Salon", null)).id();
        lines.add(segment, List.of(a, b));
        activities.create(
                new ActivityDetails(
                        "SUIVI",
                        "Suivi",
                        List.of(
                                new ActivityStep(
                                        TaskType.PHONE_CALL, "Appeler", TaskPriority.NORMAL, null),
                                new ActivityStep(
                                        TaskType.TO_DO, "Écrire", TaskPriority.NORMAL, "1W"))));
    }

    private int having(String code) {
        return world.count(
                "select count(*) from crm_contact_code where kind = 'mailing-group' and code = '"
                        + code
                        + "'");
    }

    @Test
    void givesAMailingGroupToThoseWhoDoNotHaveIt() {
        world.tag(a, "mailing-group", "VIP");
        world.tag(world.company("C"), "mailing-group", "VIP");

        assertThat(work.applyMailingGroup(segment, "VIP", GroupUse.ADD)).isEqualTo(1);
        assertThat(having("VIP")).isEqualTo(3);
        assertThat(work.applyMailingGroup(segment, "VIP", GroupUse.REPLACE)).isZero();
        assertThat(having("VIP")).isEqualTo(2);
    }

    @Test
    void needsAMailingGroupThatThereIs() {
        assertThatThrownBy(() -> work.applyMailingGroup(segment, " ", GroupUse.ADD))
                .hasMessageContaining("marketing.required");
        assertThatThrownBy(() -> work.applyMailingGroup(segment, "RIEN", GroupUse.ADD))
                .hasMessageContaining("crm.code-unknown");
    }

    @Test
    void assignsAnActivityToEachContact() {
        int made =
                work.assignActivity(
                        segment, new AssignToSegment("SUIVI", LocalDate.of(2026, 3, 16), null));

        assertThat(made).isEqualTo(4);
        assertThat(tasks.list(ALL).rows())
                .extracting(TaskView::contactId, TaskView::salespersonCode, TaskView::startDate)
                .containsExactlyInAnyOrder(
                        tuple(a, "SP1", LocalDate.of(2026, 3, 16)),
                        tuple(a, "SP1", LocalDate.of(2026, 3, 23)),
                        tuple(b, "SP2", LocalDate.of(2026, 3, 16)),
                        tuple(b, "SP2", LocalDate.of(2026, 3, 23)));
    }

    @Test
    void opensAnOpportunityForEachContact() {
        assertThat(work.createOpportunities(segment, new OpenForSegment("", ""))).isEqualTo(2);

        assertThat(opportunities.list(ALL).rows())
                .extracting(OpportunityView::contactId, OpportunityView::description)
                .containsExactlyInAnyOrder(tuple(a, "Salon"), tuple(b, "Salon"));
    }

    @Test
    void opensNoneWhereTheCampaignIsNotActive() {
        long campaign = campaigns.create("CP1", CampaignDetails.of("Printemps", null, null)).id();
        long other = segments.create("", SegmentDetails.of("Sud", campaign)).id();
        lines.add(other, List.of(a));

        assertThatThrownBy(() -> work.createOpportunities(other, new OpenForSegment("", "")))
                .hasMessageContaining("marketing.campaign-not-active");
    }

    @Test
    void refusesAnEmptySegmentAndOneThatIsTooLarge() {
        long empty = segments.create("", SegmentDetails.of("Vide", null)).id();
        assertThatThrownBy(() -> work.createOpportunities(empty, new OpenForSegment("", "")))
                .hasMessageContaining("marketing.segment-empty");
        lines.add(
                empty,
                LongStream.rangeClosed(0, SegmentWork.MOST)
                        .mapToObj(n -> world.company("N" + n))
                        .toList());
        assertThatThrownBy(
                        () -> work.assignActivity(empty, new AssignToSegment("SUIVI", null, "SP1")))
                .hasMessageContaining("marketing.segment-too-large");
    }
}
