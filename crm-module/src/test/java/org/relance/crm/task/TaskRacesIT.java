package org.relance.crm.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relance.crm.task.TaskFixture.MONDAY;
import static org.relance.crm.task.TaskFixture.aTask;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.AttendeeView;
import org.relance.crm.api.Attendees;
import org.relance.crm.api.CloseTask;
import org.relance.crm.api.NewAttendee;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.SalespersonDetails;
import org.relance.crm.api.TaskType;
import org.relance.crm.api.TaskView;
import org.relance.crm.api.Tasks;
import org.relance.crm.api.TeamDetails;
import org.relance.crm.api.Teams;
import org.relance.kernel.db.ListRequest;
import org.relance.test.Committed;
import org.relance.test.InTurn;
import org.relance.test.RelanceExtension;

/** Two people at one task at the same time, in both orders. */
@Committed
@ExtendWith(RelanceExtension.class)
class TaskRacesIT {

    private static final String DONE = "done";

    @Inject Tasks tasks;
    @Inject Teams teams;
    @Inject Attendees attendees;
    @Inject Salespeople salespeople;

    private final List<TaskView> made = new ArrayList<>();

    @BeforeEach
    void teams() {
        for (String code : List.of("R1", "R2", "R3")) {
            salespeople.create(
                    new SalespersonDetails(
                            code, "Vendeur " + code, code + "@relance.test", null, null, false));
        }
        teams.create(new TeamDetails("R-SUD", "Sud", List.of("R1", "R2")));
        teams.create(new TeamDetails("R-NORD", "Nord", List.of("R2", "R3")));
    }

    @AfterEach
    void leaveNothing() {
        for (TaskView one : made) {
            TaskView task = read(one);
            TaskView cancelled = tasks.cancel(task.id(), task.version()).task();
            tasks.delete(task.id(), cancelled.version());
        }
        for (String code : List.of("R-SUD", "R-NORD")) {
            teams.delete(code, teams.find(code).orElseThrow().version());
        }
        for (String code : List.of("R1", "R2", "R3")) {
            salespeople.delete(code, salespeople.find(code).orElseThrow().version());
        }
    }

    private TaskView read(TaskView task) {
        return tasks.find(task.id()).orElseThrow();
    }

    private List<TaskView> parts(TaskView task) {
        return tasks.list(ListRequest.first(9).with("main", Long.toString(task.id()))).rows();
    }

    private TaskView partOf(TaskView task, String salesperson) {
        return parts(task).stream()
                .filter(part -> part.salespersonCode().equals(salesperson))
                .findFirst()
                .orElseThrow();
    }

    private TaskView aTeamTask() {
        TaskView task = tasks.create(aTask().ofTeam("R-SUD").typed());
        made.add(task);
        return task;
    }

    private Runnable otherTeam(TaskView task) {
        return () -> tasks.change(task.id(), task.version(), aTask().ofTeam("R-NORD").typed());
    }

    private Runnable close(TaskView part) {
        return () -> tasks.close(part.id(), part.version(), CloseTask.DONE);
    }

    @Test
    void aPartThatIsClosedFirstStays() throws Exception {
        TaskView task = aTeamTask();

        String[] ends = InTurn.run(close(partOf(task, "R1")), otherTeam(task));

        assertThat(ends).containsExactly(DONE, DONE);
        assertThat(parts(task))
                .extracting(TaskView::salespersonCode)
                .containsExactlyInAnyOrder("R1", "R2", "R3");
        assertThat(partOf(task, "R1").closed()).isTrue();
    }

    @Test
    void aPartThatIsGoneCannotBeClosed() throws Exception {
        TaskView task = aTeamTask();

        String[] ends = InTurn.run(otherTeam(task), close(partOf(task, "R1")));

        assertThat(ends).containsExactly(DONE, "crm.task-not-found");
        assertThat(parts(task))
                .extracting(TaskView::salespersonCode)
                .containsExactlyInAnyOrder("R2", "R3");
    }

    private AttendeeView invited(TaskView meeting) {
        return attendees.add(meeting.id(), NewAttendee.salesperson("R2"));
    }

    private TaskView aMeeting() {
        TaskView task = tasks.create(aTask().a(TaskType.MEETING).by("R1").typed());
        made.add(task);
        return task;
    }

    private Runnable move(TaskView meeting) {
        return () -> tasks.postpone(meeting.id(), meeting.version(), "1D");
    }

    private Runnable remove(AttendeeView who) {
        return () -> attendees.remove(who.taskId(), who.id(), who.version());
    }

    @Test
    void whoIsTakenOutBeforeAMoveHasNoPart() throws Exception {
        TaskView meeting = aMeeting();

        String[] ends = InTurn.run(remove(invited(meeting)), move(meeting));

        movedWithoutParts(meeting, ends);
    }

    @Test
    void whoIsTakenOutAfterAMoveHasNoPart() throws Exception {
        TaskView meeting = aMeeting();
        AttendeeView who = invited(meeting);

        String[] ends = InTurn.run(move(meeting), remove(who));

        movedWithoutParts(meeting, ends);
    }

    private void movedWithoutParts(TaskView meeting, String[] ends) {
        assertThat(ends).containsExactly(DONE, DONE);
        assertThat(read(meeting).startDate()).isEqualTo(MONDAY.plusDays(1));
        assertThat(parts(meeting)).isEmpty();
        assertThat(attendees.of(meeting.id())).hasSize(1);
    }
}
