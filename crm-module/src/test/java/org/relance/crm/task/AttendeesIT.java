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
import org.relance.crm.api.Answer;
import org.relance.crm.api.Attendance;
import org.relance.crm.api.AttendeeDetails;
import org.relance.crm.api.AttendeeView;
import org.relance.crm.api.Attendees;
import org.relance.crm.api.CloseTask;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactMerging;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.MergeContacts;
import org.relance.crm.api.NewAttendee;
import org.relance.crm.api.Privacy;
import org.relance.crm.api.RecurFrom;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.SalespersonDetails;
import org.relance.crm.api.TaskRole;
import org.relance.crm.api.TaskType;
import org.relance.crm.api.TaskView;
import org.relance.crm.api.Tasks;
import org.relance.crm.api.TeamDetails;
import org.relance.crm.api.Teams;
import org.relance.kernel.db.ListRequest;
import org.relance.test.RelanceExtension;

/** Who takes part in meetings. */
@ExtendWith(RelanceExtension.class)
class AttendeesIT {

    @Inject Attendees attendees;
    @Inject Tasks tasks;
    @Inject Teams teams;
    @Inject Contacts contacts;
    @Inject ContactMerging merging;
    @Inject Salespeople salespeople;

    private ContactView anne;
    private TaskView meeting;

    @BeforeEach
    void aMeeting() {
        for (String code : List.of("MB", "JL", "NB")) {
            salespeople.create(
                    new SalespersonDetails(
                            code, "Vendeur " + code, code + "@relance.test", null, null, false));
        }
        anne = contacts.create(ContactDetails.person("Anne Morel"));
        meeting = tasks.create(aMeetingTyped().typed());
    }

    private static TaskFixture aMeetingTyped() {
        return aTask().a(TaskType.MEETING).at("09:30", 45);
    }

    private List<TaskView> parts(TaskView task) {
        return tasks.list(ListRequest.first(50).with("main", Long.toString(task.id()))).rows();
    }

    private TaskView read(TaskView task) {
        return tasks.find(task.id()).orElseThrow();
    }

    private AttendeeView add(NewAttendee who) {
        return attendees.add(meeting.id(), who);
    }

    private void refuses(String code, NewAttendee who) {
        assertThatThrownBy(() -> add(who)).hasMessageContaining(code);
    }

    @Test
    void hasItsOrganizerFromTheBeginning() {
        assertThat(attendees.of(meeting.id()))
                .singleElement()
                .matches(one -> one.attendance() == Attendance.ORGANIZER)
                .matches(one -> one.salespersonCode().equals("MB"))
                .matches(one -> one.email().equals("mb@relance.test"));
        assertThat(parts(meeting)).isEmpty();
    }

    @Test
    void eachHasAPartThatFollows() {
        add(NewAttendee.salesperson("JL"));
        add(new NewAttendee(Attendance.OPTIONAL, null, anne.id()));

        tasks.postpone(meeting.id(), meeting.version(), "1D");

        assertThat(attendees.of(meeting.id()))
                .extracting(AttendeeView::attendance)
                .containsExactly(Attendance.ORGANIZER, Attendance.REQUIRED, Attendance.OPTIONAL);
        assertThat(parts(meeting))
                .extracting(TaskView::role)
                .containsExactly(TaskRole.SALESPERSON_ATTENDEE, TaskRole.CONTACT_ATTENDEE);
        assertThat(parts(meeting)).allMatch(part -> part.startDate().equals(MONDAY.plusDays(1)));
        assertThat(tasks.list(ListRequest.first(5).with("salesperson", "JL")).rows()).hasSize(1);
        assertThat(
                        tasks.list(ListRequest.first(5).with("contact", Long.toString(anne.id())))
                                .rows())
                .as("a guest sees what she is invited to")
                .hasSize(1);

        TaskView moved = read(meeting);
        tasks.close(moved.id(), moved.version(), CloseTask.DONE);
        assertThat(parts(meeting)).allMatch(TaskView::closed);
    }

    /** Case 121: one organizer, a salesperson, who stays; nobody twice. */
    @Test
    void case121_refusesWhatLeavesNoOneOrganizer() {
        AttendeeView julie = add(NewAttendee.salesperson("JL"));
        AttendeeView contact = add(NewAttendee.contact(anne.id()));
        AttendeeView organizer = attendees.of(meeting.id()).get(0);

        refuses("crm.attendee-second-organizer", new NewAttendee(Attendance.ORGANIZER, "NB", null));
        refuses(
                "crm.attendee-contact-organizer",
                new NewAttendee(Attendance.ORGANIZER, null, anne.id()));
        refuses("crm.attendee-twice", NewAttendee.salesperson("JL"));
        refuses("crm.attendee-twice", NewAttendee.salesperson("MB"));
        refuses("crm.attendee-twice", NewAttendee.contact(anne.id()));
        assertThatThrownBy(() -> change(julie, Attendance.ORGANIZER))
                .hasMessageContaining("crm.attendee-second-organizer");
        assertThatThrownBy(() -> change(contact, Attendance.ORGANIZER))
                .hasMessageContaining("crm.attendee-contact-organizer");
        assertThatThrownBy(() -> change(organizer, Attendance.OPTIONAL))
                .hasMessageContaining("crm.organizer-fixed");
        assertThatThrownBy(
                        () -> attendees.remove(meeting.id(), organizer.id(), organizer.version()))
                .hasMessageContaining("crm.attendee-organizer-stays");
        assertThatThrownBy(
                        () ->
                                tasks.change(
                                        meeting.id(),
                                        meeting.version(),
                                        aMeetingTyped().by("JL").typed()))
                .hasMessageContaining("crm.organizer-fixed");
        assertThat(attendees.of(meeting.id())).hasSize(3);
    }

    private AttendeeView change(AttendeeView who, Attendance attendance) {
        return attendees.change(
                meeting.id(), who.id(), who.version(), new AttendeeDetails(attendance, null));
    }

    /** Case 121: a normal attendee goes with the part. */
    @Test
    void case121_anAttendeeGoesWithThePart() {
        AttendeeView julie = add(NewAttendee.salesperson("JL"));
        AttendeeView contact = add(NewAttendee.contact(anne.id()));

        attendees.remove(meeting.id(), julie.id(), julie.version());
        assertThat(parts(meeting))
                .extracting(TaskView::role)
                .containsExactly(TaskRole.CONTACT_ATTENDEE);

        attendees.remove(meeting.id(), contact.id(), contact.version());
        assertThat(parts(meeting)).isEmpty();
        assertThat(attendees.of(meeting.id())).hasSize(1);
    }

    @Test
    void answersAreNoted() {
        AttendeeView julie = add(NewAttendee.salesperson("JL"));

        AttendeeView after =
                attendees.change(
                        meeting.id(),
                        julie.id(),
                        julie.version(),
                        new AttendeeDetails(Attendance.OPTIONAL, Answer.DECLINED));

        assertThat(after.answer()).isEqualTo(Answer.DECLINED);
        assertThat(after.attendance()).isEqualTo(Attendance.OPTIONAL);
        assertThatThrownBy(() -> change(julie, Attendance.REQUIRED))
                .hasMessageContaining("crm.changed-meanwhile");
    }

    @Test
    void refusesWhoCannotCome() {
        ContactView blocked =
                contacts.create(
                        ContactDetails.person("Bruno Petit")
                                .with(new Privacy(false, true, false, false)));
        refuses("crm.attendee-one-of", new NewAttendee(null, "JL", anne.id()));
        refuses("crm.attendee-one-of", new NewAttendee(null, null, null));
        refuses("crm.salesperson-unknown", NewAttendee.salesperson("XX"));
        refuses("crm.contact-unknown", NewAttendee.contact(-1));
        refuses("crm.contact-privacy-blocked", NewAttendee.contact(blocked.id()));

        TaskView call = tasks.create(aTask().typed());
        assertThatThrownBy(() -> attendees.add(call.id(), NewAttendee.salesperson("JL")))
                .hasMessageContaining("crm.attendee-not-meeting");

        salespeople.create(SalespersonDetails.of("SM", "Sans Mail"));
        TaskView other = tasks.create(aMeetingTyped().by("SM").typed());
        assertThatThrownBy(() -> attendees.add(other.id(), NewAttendee.salesperson("JL")))
                .hasMessageContaining("crm.organizer-without-email");

        tasks.cancel(meeting.id(), meeting.version());
        refuses("crm.task-closed", NewAttendee.salesperson("JL"));
    }

    @Test
    void theNextMeetingHasTheSameAttendees() {
        TaskView weekly = tasks.create(aMeetingTyped().recurring("1W", RecurFrom.DUE_DATE).typed());
        AttendeeView julie = attendees.add(weekly.id(), NewAttendee.salesperson("JL"));
        attendees.add(weekly.id(), new NewAttendee(Attendance.OPTIONAL, null, anne.id()));
        attendees.change(
                weekly.id(),
                julie.id(),
                julie.version(),
                new AttendeeDetails(null, Answer.ACCEPTED));

        TaskView next = tasks.close(weekly.id(), weekly.version(), CloseTask.DONE).next();

        assertThat(attendees.of(next.id()))
                .extracting(AttendeeView::attendance)
                .containsExactly(Attendance.ORGANIZER, Attendance.REQUIRED, Attendance.OPTIONAL);
        assertThat(attendees.of(next.id()).get(1).answer()).isEqualTo(Answer.NONE);
        assertThat(parts(next)).hasSize(2).noneMatch(TaskView::closed);
    }

    @Test
    void aTeamIsInvited() {
        teams.create(new TeamDetails("SUD", "Sud", List.of("MB", "JL", "NB")));

        TaskView met = tasks.create(aMeetingTyped().ofTeam("SUD").by("MB").typed());

        assertThat(met.role()).isEqualTo(TaskRole.ORGANIZER);
        assertThat(attendees.of(met.id()))
                .extracting(AttendeeView::salespersonCode)
                .containsExactly("MB", "JL", "NB");
        assertThat(parts(met)).hasSize(2);

        AttendeeView julie = attendees.of(met.id()).get(1);
        attendees.remove(met.id(), julie.id(), julie.version());
        tasks.change(
                met.id(),
                read(met).version(),
                aMeetingTyped().ofTeam("SUD").by("MB").on(MONDAY.plusDays(1)).typed());
        assertThat(attendees.of(met.id())).as("who was taken out stays out").hasSize(2);
    }

    @Test
    void twoContactsWhoBecomeOneAttendOnce() {
        ContactView other = contacts.create(ContactDetails.person("Anne Morelle"));
        add(NewAttendee.contact(anne.id()));
        add(NewAttendee.contact(other.id()));

        merging.merge(
                anne.id(),
                contacts.find(anne.id()).orElseThrow().version(),
                new MergeContacts(
                        other.id(), contacts.find(other.id()).orElseThrow().version(), null));

        assertThat(attendees.of(meeting.id()))
                .extracting(AttendeeView::contactId)
                .containsExactly(null, anne.id());
        assertThat(parts(meeting)).hasSize(1);
    }
}
