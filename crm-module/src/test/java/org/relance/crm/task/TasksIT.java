package org.relance.crm.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.relance.crm.task.TaskFixture.MONDAY;
import static org.relance.crm.task.TaskFixture.aTask;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.Channel;
import org.relance.crm.api.CloseTask;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.InteractionView;
import org.relance.crm.api.Interactions;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityDetails;
import org.relance.crm.api.Privacy;
import org.relance.crm.api.RecurFrom;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.SalespersonDetails;
import org.relance.crm.api.SalespersonView;
import org.relance.crm.api.TaskDetails;
import org.relance.crm.api.TaskEnd;
import org.relance.crm.api.TaskStatus;
import org.relance.crm.api.TaskType;
import org.relance.crm.api.TaskView;
import org.relance.crm.api.Tasks;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class TasksIT {

    @Inject Tasks tasks;
    @Inject Contacts contacts;
    @Inject Salespeople salespeople;
    @Inject Opportunities opportunities;
    @Inject Interactions interactions;
    @Inject Trail trail;
    @Inject CurrentActor currentActor;

    private SalespersonView marc;

    @BeforeEach
    void salespeople() {
        marc = salespeople.create(SalespersonDetails.of("MB", "Marc Bonnet"));
        salespeople.create(SalespersonDetails.of("JL", "Julie Lemaire"));
    }

    private ContactView aCompany() {
        return contacts.create(ContactDetails.company("Vert Horizon"));
    }

    private List<String> found(String column, String... values) {
        return tasks.list(ListRequest.first(20).with(column, values)).rows().stream()
                .map(TaskView::number)
                .toList();
    }

    @Test
    void writesATaskDown() {
        ContactView company = aCompany();
        ContactView person = contacts.create(ContactDetails.person("Anne Morel").at(company.id()));

        TaskView task =
                tasks.create(
                        aTask().a(TaskType.PHONE_CALL).about(person.id()).at("09:30", 45).typed());

        assertThat(task.number()).startsWith("TK");
        assertThat(task.startTime()).isEqualTo(LocalTime.of(9, 30));
        assertThat(task.endTime()).isEqualTo(LocalTime.of(10, 15));
        assertThat(task.status()).isEqualTo(TaskStatus.NOT_STARTED);
        assertThat(task.contactName()).isEqualTo("Anne Morel");
        assertThat(task.companyId()).isEqualTo(company.id());
        assertThat(found("company", Long.toString(company.id()))).containsExactly(task.number());
        assertThat(found("end", ".." + MONDAY.minusDays(1))).isEmpty();
        assertThat(trail.of(Tasks.TRAIL, task.id(), 5))
                .extracting(Trail.Entry::action)
                .containsExactly("created");
    }

    @Test
    void isFoundWithoutAccentsAndByItsContact() {
        TaskView task = tasks.create(aTask().about(aCompany().id()).typed());

        for (String words : List.of("RÂPPELER jardinier", "vert horizon", task.number())) {
            ListRequest search = new ListRequest(words, null, "", false, "", 0, 5);
            assertThat(tasks.list(search).rows())
                    .as(words)
                    .extracting(TaskView::id)
                    .containsExactly(task.id());
        }
    }

    @Test
    void needsASalespersonWhoCanBeChosen() {
        salespeople.change(
                "MB", marc.version(), new SalespersonDetails("MB", "Marc", null, null, null, true));

        assertThatThrownBy(() -> tasks.create(aTask().typed()))
                .hasMessageContaining("crm.salesperson-blocked");
        assertThatThrownBy(() -> tasks.create(aTask().by(null).typed()))
                .hasMessageContaining("crm.required");
    }

    @Test
    void keepsAwayFromWhoIsBlocked() {
        ContactView blocked =
                contacts.create(
                        ContactDetails.company("Vert Horizon")
                                .with(new Privacy(false, true, false, false)));

        assertThatThrownBy(() -> tasks.create(aTask().about(blocked.id()).typed()))
                .hasMessageContaining("crm.contact-privacy-blocked");
    }

    @Test
    void isFollowedByTheNextWhenItEnds() {
        TaskView weekly = tasks.create(aTask().recurring("1W", RecurFrom.DUE_DATE).typed());

        TaskEnd end = tasks.close(weekly.id(), weekly.version(), CloseTask.DONE);

        assertThat(end.task().closedOn()).isEqualTo(MONDAY);
        assertThat(end.task().completedBy()).isEqualTo("MB");
        assertThat(end.task().status()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(end.next().startDate()).isEqualTo(LocalDate.of(2026, 3, 23));
        assertThat(end.next().status()).isEqualTo(TaskStatus.NOT_STARTED);
        assertThat(end.next().followsId()).isEqualTo(weekly.id());
        assertThat(end.next().number()).isNotEqualTo(weekly.number());
        TaskEnd cancelled = tasks.cancel(end.next().id(), end.next().version());
        assertThat(cancelled.next().startDate()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(cancelled.task().completedBy()).isNull();
    }

    @Test
    void case115LeavesATaskOpenThatCannotRecur() {
        TaskView blank = tasks.create(aTask().recurring(null, RecurFrom.DUE_DATE).typed());

        assertThatThrownBy(() -> tasks.close(blank.id(), blank.version(), CloseTask.DONE))
                .hasMessageContaining("crm.task-without-interval");
        assertThat(tasks.find(blank.id()).orElseThrow().closed()).isFalse();
        assertThat(tasks.list(ListRequest.first(5)).total()).isEqualTo(1);
    }

    @Test
    void whoClosesSecondIsToldAndNothingRecursTwice() {
        TaskView weekly = tasks.create(aTask().recurring("1W", RecurFrom.DUE_DATE).typed());

        tasks.close(weekly.id(), weekly.version(), new CloseTask("JL", false));

        assertThatThrownBy(() -> tasks.close(weekly.id(), weekly.version(), CloseTask.DONE))
                .hasMessageContaining("crm.changed-meanwhile");
        TaskView closed = tasks.find(weekly.id()).orElseThrow();
        assertThat(closed.completedBy()).isEqualTo("JL");
        assertThat(found("closed", "false")).hasSize(1);
        assertThatThrownBy(() -> tasks.close(closed.id(), closed.version(), CloseTask.DONE))
                .hasMessageContaining("crm.task-closed");
    }

    @Test
    void theStatusCompletedClosesIt() {
        TaskView task = tasks.create(aTask().typed());

        TaskView closed =
                tasks.change(task.id(), task.version(), aTask().in(TaskStatus.COMPLETED).typed());

        assertThat(closed.closed()).isTrue();
        assertThat(closed.closedOn()).isEqualTo(MONDAY);
        TaskView again = tasks.reopen(closed.id(), closed.version());
        assertThat(again.closedOn()).isNull();
        assertThat(again.completedBy()).isNull();
        assertThat(again.status()).isEqualTo(TaskStatus.IN_PROGRESS);
    }

    @Test
    void logsWhatWasDone() {
        ContactView company = aCompany();
        TaskView call = tasks.create(aTask().a(TaskType.PHONE_CALL).about(company.id()).typed());
        TaskView alone = tasks.create(aTask().typed());

        tasks.close(call.id(), call.version(), new CloseTask("JL", true));

        InteractionView logged =
                interactions
                        .list(ListRequest.first(2).with("contact", Long.toString(company.id())))
                        .rows()
                        .get(0);
        assertThat(logged.channel()).isEqualTo(Channel.PHONE);
        assertThat(logged.campaignId()).isEqualTo(7);
        assertThat(logged.salespersonCode()).isEqualTo("JL");
        assertThatThrownBy(
                        () -> tasks.close(alone.id(), alone.version(), new CloseTask(null, true)))
                .hasMessageContaining("crm.task-without-contact");
    }

    @Test
    void isPostponedByAFormula() {
        TaskView task = tasks.create(aTask().until(MONDAY.plusDays(1)).typed());

        TaskView later = tasks.postpone(task.id(), task.version(), "WD1");

        assertThat(later.startDate()).isEqualTo(LocalDate.of(2026, 3, 23));
        assertThat(later.endDate()).isEqualTo(LocalDate.of(2026, 3, 24));
        assertThat(later.status()).isEqualTo(TaskStatus.POSTPONED);
        assertThatThrownBy(() -> tasks.postpone(task.id(), later.version(), "soon"))
                .hasMessageContaining("date-formula.bad");
    }

    @Test
    void case122ASalespersonWithAnOpenTaskStays() {
        TaskView task = tasks.create(aTask().typed());

        assertThatThrownBy(() -> salespeople.delete("MB", marc.version()))
                .hasMessageContaining("crm.salesperson-in-use");
        tasks.close(task.id(), task.version(), CloseTask.DONE);
        salespeople.delete("MB", marc.version());

        assertThat(salespeople.find("MB")).isEmpty();
        assertThat(tasks.find(task.id()).orElseThrow().salespersonCode()).isEqualTo("MB");
    }

    @Test
    void case123OnlyCancelledTasksAreDeleted() {
        TaskView cancelled = tasks.create(aTask().recurring("1W", RecurFrom.DUE_DATE).typed());
        TaskView closed = tasks.create(aTask().typed());
        TaskView open = tasks.create(aTask().typed());
        TaskView next = tasks.cancel(cancelled.id(), cancelled.version()).next();
        TaskView done = tasks.close(closed.id(), closed.version(), CloseTask.DONE).task();

        assertThatThrownBy(() -> tasks.delete(done.id(), done.version()))
                .hasMessageContaining("crm.task-not-cancelled");
        assertThat(tasks.deleteCancelled(List.of(cancelled.id(), closed.id(), open.id())))
                .isEqualTo(1);

        assertThat(tasks.find(cancelled.id())).isEmpty();
        assertThat(tasks.find(closed.id())).isPresent();
        assertThat(tasks.find(open.id())).isPresent();
        assertThat(tasks.find(next.id()).orElseThrow().followsId()).isNull();
        assertThat(tasks.deleteCancelled(List.of())).isZero();
    }

    @Test
    void case133AContactWithAnOpenTaskStays() {
        ContactView company = aCompany();
        ContactView person = contacts.create(ContactDetails.person("Anne Morel").at(company.id()));
        TaskView task = tasks.create(aTask().about(person.id()).typed());

        assertThatThrownBy(() -> contacts.delete(person.id(), person.version()))
                .hasMessageContaining("crm.contact-has-tasks");
        assertThatThrownBy(() -> contacts.delete(company.id(), company.version()))
                .hasMessageContaining("crm.contact-has-tasks");
        tasks.close(task.id(), task.version(), CloseTask.DONE);
        contacts.delete(person.id(), person.version());
        assertThat(tasks.find(task.id()).orElseThrow().contactId()).isEqualTo(company.id());
        contacts.delete(company.id(), company.version());
        assertThat(tasks.find(task.id()).orElseThrow().contactId()).isNull();
    }

    @Test
    void outlivesItsOpportunity() {
        long opportunity =
                opportunities
                        .create(
                                new OpportunityDetails(
                                        "Tondeuses",
                                        aCompany().id(),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        BigDecimal.ZERO,
                                        BigDecimal.ZERO,
                                        null,
                                        null))
                        .id();
        TaskView task = tasks.create(aTask().servingOpportunity(opportunity).typed());

        assertThat(task.opportunityNumber()).startsWith("OP");
        assertThatThrownBy(() -> tasks.create(aTask().servingOpportunity(987654L).typed()))
                .hasMessageContaining("crm.opportunity-unknown");
        opportunities.delete(opportunity, opportunities.find(opportunity).orElseThrow().version());

        assertThat(tasks.find(task.id()).orElseThrow().opportunityId()).isNull();
    }

    @Test
    void aReaderOnlyReads() {
        Actor reader =
                new Actor("r", "R", Set.of(Role.READER), Locale.FRENCH, ZoneId.of("Europe/Paris"));
        TaskDetails typed = aTask().typed();

        currentActor.run(
                reader, () -> assertThat(tasks.list(ListRequest.first(1)).rows()).isEmpty());
        assertThatThrownBy(() -> currentActor.run(reader, () -> tasks.create(typed)))
                .hasMessageContaining("access.not-allowed");
    }
}
