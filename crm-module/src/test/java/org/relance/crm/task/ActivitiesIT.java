package org.relance.crm.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.relance.crm.task.TaskFixture.MONDAY;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.Activities;
import org.relance.crm.api.ActivityDetails;
import org.relance.crm.api.ActivityStep;
import org.relance.crm.api.ActivityView;
import org.relance.crm.api.AssignActivity;
import org.relance.crm.api.Classification;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityDetails;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.SalespersonDetails;
import org.relance.crm.api.TaskPriority;
import org.relance.crm.api.TaskType;
import org.relance.crm.api.TaskView;
import org.relance.crm.api.Tasks;
import org.relance.kernel.db.ListRequest;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class ActivitiesIT {

    @Inject Activities activities;
    @Inject Tasks tasks;
    @Inject Contacts contacts;
    @Inject Opportunities opportunities;
    @Inject Salespeople salespeople;

    @BeforeEach
    void salespeople() {
        salespeople.create(SalespersonDetails.of("MB", "Marc Bonnet"));
        salespeople.create(SalespersonDetails.of("JL", "Julie Lemaire"));
    }

    private static ActivityStep step(TaskType type, String description, String formula) {
        return new ActivityStep(type, description, null, formula);
    }

    private ActivityView aVisit() {
        return activities.create(
                new ActivityDetails(
                        "visite",
                        "Visite d’un jardin",
                        List.of(
                                step(TaskType.PHONE_CALL, "Prendre rendez-vous", null),
                                step(TaskType.MEETING, "Visiter", "1w + 1d"),
                                step(null, "Envoyer le devis", "CM"))));
    }

    private static AssignActivity to(String salesperson, Long contact, Long opportunity) {
        return AssignActivity.to(MONDAY, salesperson, contact, null, null, opportunity);
    }

    @Test
    void makesOneTaskPerStep() {
        aVisit();
        long contact = contacts.create(ContactDetails.company("Vert Horizon")).id();

        List<TaskView> made = activities.assign("VISITE", to("MB", contact, null));

        assertThat(made)
                .extracting(TaskView::startDate)
                .containsExactly(MONDAY, LocalDate.of(2026, 3, 24), LocalDate.of(2026, 3, 31));
        assertThat(made)
                .extracting(TaskView::type)
                .containsExactly(TaskType.PHONE_CALL, TaskType.MEETING, TaskType.TO_DO);
        assertThat(made).allMatch(task -> task.contactId() == contact && !task.closed());
        assertThat(made).extracting(TaskView::salespersonCode).containsOnly("MB");
    }

    @Test
    void isATaskItselfWithoutSteps() {
        activities.create(new ActivityDetails("APPEL", "Appeler", null));

        List<TaskView> made =
                activities.assign("APPEL", AssignActivity.to(null, "MB", null, 7L, null, null));

        assertThat(made).hasSize(1);
        assertThat(made.get(0).description()).isEqualTo("Appeler");
        assertThat(made.get(0).startDate()).isEqualTo(MONDAY);
        assertThat(made.get(0).campaignId()).isEqualTo(7);
        assertThat(made.get(0).priority()).isEqualTo(TaskPriority.NORMAL);
    }

    @Test
    void takesContactCampaignAndSalespersonFromTheOpportunity() {
        aVisit();
        long contact =
                contacts.create(
                                ContactDetails.company("Vert Horizon")
                                        .with(
                                                new Classification(
                                                        null, null, null, "MB", null, null, null,
                                                        null)))
                        .id();
        long opportunity =
                opportunities
                        .create(
                                new OpportunityDetails(
                                        "Tondeuses",
                                        contact,
                                        9L,
                                        null,
                                        "JL",
                                        null,
                                        null,
                                        BigDecimal.ZERO,
                                        BigDecimal.ZERO,
                                        null,
                                        null))
                        .id();

        List<TaskView> sale = activities.assign("VISITE", to(null, null, opportunity));
        List<TaskView> plain = activities.assign("VISITE", to(" ", contact, null));

        assertThat(sale).extracting(TaskView::salespersonCode).containsOnly("JL");
        assertThat(sale).extracting(TaskView::campaignId).containsOnly(9L);
        assertThat(sale).extracting(TaskView::contactId).containsOnly(contact);
        assertThat(plain).extracting(TaskView::salespersonCode).containsOnly("MB");
    }

    @Test
    void refusesAFormulaThatIsNone() {
        assertThatThrownBy(
                        () ->
                                activities.create(
                                        new ActivityDetails(
                                                "X", "X", List.of(step(null, "Y", "5X")))))
                .hasMessageContaining("date-formula.bad");
        assertThat(activities.find("X")).isEmpty();
    }

    @Test
    void needsSomebodyToDoIt() {
        aVisit();

        assertThatThrownBy(() -> activities.assign("VISITE", to(null, null, null)))
                .hasMessageContaining("crm.required");
        assertThatThrownBy(() -> activities.assign("NOWHERE", to("MB", null, null)))
                .hasMessageContaining("crm.activity-not-found");
    }

    @Test
    void replacesItsStepsAndKeepsWhatItMade() {
        ActivityView visit = aVisit();
        activities.assign("VISITE", to("MB", null, null));

        ActivityView shorter =
                activities.change(
                        "VISITE",
                        visit.version(),
                        new ActivityDetails(null, "Visite", List.of(step(null, "Visiter", "2D"))));

        assertThat(shorter.steps()).hasSize(1);
        assertThat(activities.plan("VISITE", MONDAY).get(0).date())
                .isEqualTo(LocalDate.of(2026, 3, 18));
        assertThatThrownBy(() -> activities.delete("VISITE", visit.version()))
                .hasMessageContaining("crm.changed-meanwhile");
        activities.delete("VISITE", shorter.version());
        assertThat(activities.find("VISITE")).isEmpty();
        assertThat(tasks.list(ListRequest.first(5)).total()).isEqualTo(3);
    }

    @Test
    void keepsItsCode() {
        aVisit();

        assertThatThrownBy(() -> activities.create(new ActivityDetails("VISITE", "Autre", null)))
                .hasMessageContaining("crm.activity-exists");
        ListRequest search = new ListRequest("visité d", null, "", false, "", 0, 5);
        assertThat(activities.list(search).rows().get(0).steps()).isEqualTo(3);
    }
}
