package org.relance.crm.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.relance.crm.task.TaskFixture.MONDAY;
import static org.relance.crm.task.TaskFixture.aTask;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.Activities;
import org.relance.crm.api.ActivityDetails;
import org.relance.crm.api.ActivityStep;
import org.relance.crm.api.AssignActivity;
import org.relance.crm.api.CloseTask;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.RecurFrom;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.SalespersonDetails;
import org.relance.crm.api.SalespersonView;
import org.relance.crm.api.TaskCalendar;
import org.relance.crm.api.TaskEnd;
import org.relance.crm.api.TaskRole;
import org.relance.crm.api.TaskSpan;
import org.relance.crm.api.TaskStatus;
import org.relance.crm.api.TaskType;
import org.relance.crm.api.TaskView;
import org.relance.crm.api.Tasks;
import org.relance.crm.api.TeamDetails;
import org.relance.crm.api.Teams;
import org.relance.kernel.calendar.CalendarRange;
import org.relance.kernel.db.ListRequest;
import org.relance.test.RelanceExtension;

/** Tasks of a team, and the parts of its members. */
@ExtendWith(RelanceExtension.class)
class TeamTasksIT {

    @Inject Tasks tasks;
    @Inject Teams teams;
    @Inject Activities activities;
    @Inject Contacts contacts;
    @Inject Salespeople salespeople;
    @Inject TaskCalendar calendar;

    private SalespersonView marc;

    @BeforeEach
    void teams() {
        marc =
                salespeople.create(
                        new SalespersonDetails(
                                "MB", "Marc Bonnet", "mb@relance.test", null, null, false));
        salespeople.create(SalespersonDetails.of("JL", "Julie Lemaire"));
        salespeople.create(SalespersonDetails.of("NB", "Nadia Benali"));
        salespeople.create(SalespersonDetails.of("IC", "Inès Caron"));
        team("SUD", "MB", "JL", "NB");
        team("NORD", "NB", "IC");
    }

    private void team(String code, String... members) {
        teams.create(new TeamDetails(code, "Équipe " + code, List.of(members)));
    }

    private TaskView read(TaskView task) {
        return tasks.find(task.id()).orElseThrow();
    }

    private List<TaskView> parts(TaskView task) {
        return tasks.list(ListRequest.first(50).with("main", Long.toString(task.id()))).rows();
    }

    private List<String> members(TaskView task) {
        return parts(task).stream()
                .filter(part -> part.role() == TaskRole.ORGANIZER)
                .map(TaskView::salespersonCode)
                .sorted()
                .toList();
    }

    private TaskView partOf(TaskView task, String salesperson) {
        return parts(task).stream()
                .filter(part -> salesperson.equals(part.salespersonCode()))
                .findFirst()
                .orElseThrow();
    }

    /** Case 116: one team record, three organizer tasks; closing needs completed-by. */
    @Test
    void case116_isOneRecordAndATaskOfEachMember() {
        TaskView task = tasks.create(aTask().ofTeam("SUD").typed());

        assertThat(task.role()).isEqualTo(TaskRole.TEAM);
        assertThat(task.teamCode()).isEqualTo("SUD");
        assertThat(task.salespersonCode()).isNull();
        assertThat(parts(task)).hasSize(3).allMatch(part -> part.role() == TaskRole.ORGANIZER);
        assertThat(members(task)).containsExactly("JL", "MB", "NB");
        assertThatThrownBy(() -> tasks.close(task.id(), task.version(), CloseTask.DONE))
                .hasMessageContaining("crm.task-without-completed-by");

        TaskEnd end = tasks.close(task.id(), task.version(), new CloseTask("JL", false));

        assertThat(end.task().completedBy()).isEqualTo("JL");
        assertThat(parts(task)).allMatch(TaskView::closed);
        assertThat(parts(task)).extracting(TaskView::completedBy).containsOnly("JL");
    }

    @Test
    void aContactHasAPartToo() {
        long contact = contacts.create(ContactDetails.company("Vert Horizon")).id();
        long other = contacts.create(ContactDetails.company("Jardins du Lez")).id();

        TaskView task = tasks.create(aTask().ofTeam("SUD").about(contact).typed());

        assertThat(parts(task)).extracting(TaskView::role).contains(TaskRole.CONTACT_ATTENDEE);
        assertThat(parts(task)).hasSize(4).allMatch(part -> part.contactId() == contact);

        tasks.change(task.id(), task.version(), aTask().ofTeam("SUD").about(other).typed());

        assertThat(parts(task)).hasSize(4).allMatch(part -> part.contactId() == other);
    }

    @Test
    void membersFollowItsChanges() {
        TaskView task = tasks.create(aTask().ofTeam("SUD").typed());

        tasks.change(
                task.id(),
                task.version(),
                aTask().ofTeam("SUD").on(MONDAY.plusDays(2)).in(TaskStatus.WAITING).typed());

        assertThat(parts(task))
                .allMatch(part -> part.startDate().equals(MONDAY.plusDays(2)))
                .allMatch(part -> part.status() == TaskStatus.WAITING);

        TaskView moved = read(task);
        tasks.postpone(moved.id(), moved.version(), "1W");
        assertThat(parts(task)).allMatch(part -> part.startDate().equals(MONDAY.plusDays(9)));
    }

    @Test
    void anotherTeamTakesOver() {
        TaskView task = tasks.create(aTask().ofTeam("SUD").typed());
        TaskView hers = partOf(task, "NB");
        TaskView done = partOf(task, "JL");
        tasks.close(done.id(), done.version(), CloseTask.DONE);

        TaskView changed = tasks.change(task.id(), task.version(), aTask().ofTeam("NORD").typed());

        assertThat(changed.teamCode()).isEqualTo("NORD");
        assertThat(members(task)).as("what Julie has done stays").containsExactly("IC", "JL", "NB");
        assertThat(partOf(task, "NB").id()).isEqualTo(hers.id());
        assertThat(partOf(task, "NB").teamCode()).isEqualTo("NORD");
    }

    @Test
    void aSalespersonTakesOverAlone() {
        TaskView task = tasks.create(aTask().ofTeam("SUD").typed());

        TaskView changed = tasks.change(task.id(), task.version(), aTask().by("IC").typed());

        assertThat(changed.role()).isEqualTo(TaskRole.ORGANIZER);
        assertThat(changed.teamCode()).isNull();
        assertThat(parts(task)).isEmpty();

        TaskView again = tasks.change(task.id(), changed.version(), aTask().ofTeam("NORD").typed());
        assertThat(again.role()).isEqualTo(TaskRole.TEAM);
        assertThat(members(task)).containsExactly("IC", "NB");
    }

    @Test
    void refusesWhatIsNeitherOrBoth() {
        assertThatThrownBy(() -> tasks.create(aTask().ofTeam("SUD").by("MB").typed()))
                .hasMessageContaining("crm.task-team-or-salesperson");
        assertThatThrownBy(() -> tasks.create(aTask().ofTeam("OUEST").typed()))
                .hasMessageContaining("crm.team-unknown");
        team("VIDE");
        assertThatThrownBy(() -> tasks.create(aTask().ofTeam("VIDE").typed()))
                .hasMessageContaining("crm.team-empty");
    }

    @Test
    void aPartFollowsAndEndsAlone() {
        TaskView task = tasks.create(aTask().ofTeam("SUD").typed());
        TaskView hers = partOf(task, "JL");

        assertThatThrownBy(() -> tasks.change(hers.id(), hers.version(), aTask().typed()))
                .hasMessageContaining("crm.task-follows");
        assertThatThrownBy(() -> tasks.postpone(hers.id(), hers.version(), "1D"))
                .hasMessageContaining("crm.task-follows");
        TaskView done = tasks.close(hers.id(), hers.version(), CloseTask.DONE).task();

        assertThat(done.completedBy()).isEqualTo("JL");
        assertThat(read(task).closed()).isFalse();
        assertThat(parts(task)).filteredOn(TaskView::closed).hasSize(1);
        assertThat(tasks.reopen(done.id(), done.version()).closed()).isFalse();
    }

    @Test
    void reopeningTakesUpTheParts() {
        TaskView task = tasks.create(aTask().ofTeam("SUD").typed());
        TaskView hers = partOf(task, "JL");
        tasks.close(hers.id(), hers.version(), CloseTask.DONE);
        TaskView closed = tasks.close(task.id(), task.version(), new CloseTask("MB", false)).task();
        TaskView his = partOf(task, "MB");
        assertThatThrownBy(() -> tasks.reopen(his.id(), his.version()))
                .hasMessageContaining("crm.task-follows");

        tasks.reopen(closed.id(), closed.version());

        assertThat(parts(task))
                .filteredOn(TaskView::closed)
                .extracting(TaskView::salespersonCode)
                .containsExactly("JL");
    }

    @Test
    void itsNextHasPartsOfItsOwn() {
        TaskView task =
                tasks.create(aTask().ofTeam("SUD").recurring("1W", RecurFrom.DUE_DATE).typed());

        TaskView next = tasks.close(task.id(), task.version(), new CloseTask("MB", false)).next();

        assertThat(next.role()).isEqualTo(TaskRole.TEAM);
        assertThat(members(next)).containsExactly("JL", "MB", "NB");
        assertThat(parts(next))
                .allMatch(part -> part.startDate().equals(MONDAY.plusWeeks(1)) && !part.closed());
        assertThat(tasks.list(ListRequest.first(9).with("role", "ORGANIZER")).rows())
                .as("a part makes no next one")
                .hasSize(6);
    }

    /** Case 122, by a part in the task of a team. */
    @Test
    void case122_aMemberWithAnOpenPartStays() {
        TaskView task = tasks.create(aTask().ofTeam("SUD").typed());

        assertThatThrownBy(() -> salespeople.delete("MB", marc.version()))
                .hasMessageContaining("crm.salesperson-in-use");

        tasks.close(task.id(), task.version(), new CloseTask("JL", false));
        salespeople.delete("MB", marc.version());
        assertThat(salespeople.find("MB")).isEmpty();
    }

    /** Case 123, for the tasks of teams. */
    @Test
    void case123_cancelledOnesGoWithTheirParts() {
        TaskView cancelled = tasks.create(aTask().ofTeam("SUD").typed());
        TaskView closed = tasks.create(aTask().ofTeam("SUD").typed());
        tasks.cancel(cancelled.id(), cancelled.version());
        tasks.close(closed.id(), closed.version(), new CloseTask("JL", false));
        TaskView part = partOf(cancelled, "MB");
        assertThat(part.cancelled()).isTrue();
        assertThatThrownBy(() -> tasks.delete(part.id(), part.version()))
                .hasMessageContaining("crm.task-follows");

        int deleted = tasks.deleteCancelled(List.of(cancelled.id(), closed.id(), part.id()));

        assertThat(deleted).isEqualTo(1);
        assertThat(tasks.find(cancelled.id())).isEmpty();
        assertThat(parts(cancelled)).isEmpty();
        assertThat(parts(closed)).hasSize(3);
    }

    @Test
    void oneThatIsDeletedTakesItsPartsAlong() {
        TaskView task = tasks.create(aTask().ofTeam("SUD").typed());
        TaskView cancelled = tasks.cancel(task.id(), task.version()).task();

        tasks.delete(task.id(), cancelled.version());

        assertThat(parts(task)).isEmpty();
    }

    @Test
    void listsAndDaysShowItOnce() {
        long contact = contacts.create(ContactDetails.company("Vert Horizon")).id();
        TaskView task = tasks.create(aTask().ofTeam("SUD").about(contact).typed());
        ListRequest all = ListRequest.first(20);

        assertThat(tasks.list(all).rows()).extracting(TaskView::id).containsExactly(task.id());
        assertThat(tasks.list(all.with("team", "SUD")).rows()).hasSize(1);
        assertThat(tasks.list(all.with("contact", Long.toString(contact))).rows()).hasSize(1);
        assertThat(tasks.list(all.with("salesperson", "JL")).rows())
                .extracting(TaskView::role)
                .containsExactly(TaskRole.ORGANIZER);
        assertThat(calendar.between(new CalendarRange(MONDAY, MONDAY, "")))
                .extracting(TaskSpan::id, TaskSpan::salespersonCode)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(task.id(), "SUD"));
        assertThat(calendar.between(new CalendarRange(MONDAY, MONDAY, "JL")))
                .extracting(TaskSpan::id)
                .containsExactly(partOf(task, "JL").id());
    }

    @Test
    void openTasksFollowTheMembersOfTheTeam() {
        TaskView open = tasks.create(aTask().ofTeam("NORD").typed());
        TaskView closed = tasks.create(aTask().ofTeam("NORD").typed());
        tasks.close(closed.id(), closed.version(), new CloseTask("IC", false));

        teams.change(
                "NORD",
                teams.find("NORD").orElseThrow().version(),
                new TeamDetails("NORD", "Nord", List.of("IC", "JL")));

        assertThat(members(open)).containsExactly("IC", "JL");
        assertThat(members(closed)).containsExactly("IC", "NB");
    }

    @Test
    void anActivityGoesToATeam() {
        activities.create(
                new ActivityDetails(
                        "VISITE",
                        "Visite",
                        List.of(
                                new ActivityStep(TaskType.PHONE_CALL, "Appeler", null, null),
                                new ActivityStep(TaskType.MEETING, "Visiter", null, "1W"))));
        AssignActivity alone = toTeam(null);

        assertThatThrownBy(() -> activities.assign("VISITE", alone))
                .hasMessageContaining("crm.activity-without-organizer");

        List<TaskView> made = activities.assign("VISITE", toTeam("MB"));

        assertThat(made)
                .extracting(TaskView::role)
                .containsExactly(TaskRole.TEAM, TaskRole.ORGANIZER);
        assertThat(members(made.get(0))).containsExactly("JL", "MB", "NB");
        assertThat(made.get(1).salespersonCode()).isEqualTo("MB");
        assertThat(made.get(1).teamCode()).isEqualTo("SUD");
    }

    private static AssignActivity toTeam(String organizer) {
        return new AssignActivity(MONDAY, null, null, null, null, null, "SUD", organizer);
    }
}
