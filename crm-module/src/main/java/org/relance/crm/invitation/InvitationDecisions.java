package org.relance.crm.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relance.crm.api.Attendance;
import org.relance.crm.api.AttendeeView;
import org.relance.crm.api.Attendees;
import org.relance.crm.api.InvitationState;
import org.relance.crm.api.InvitationView;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.SalespersonView;
import org.relance.crm.api.TaskType;
import org.relance.crm.api.TaskView;
import org.relance.crm.api.Tasks;
import org.relance.crm.api.event.AttendeeRemoved;
import org.relance.crm.api.event.MeetingCancelled;
import org.relance.kernel.DomainException;
import org.relance.kernel.calendar.CalendarMethod;
import org.relance.kernel.calendar.Participant;
import org.relance.kernel.db.Trail;

/** Who is invited, and who learns that it is off. */
@ApplicationScoped
@Transactional
class InvitationDecisions {

    @Inject InvitationRepository repository;
    @Inject InvitationWriter writer;
    @Inject Tasks tasks;
    @Inject Attendees attendees;
    @Inject Salespeople salespeople;
    @Inject Trail trail;

    List<InvitationView> of(long taskId) {
        Map<Long, Sent> latest = latest(taskId);
        int revision = latest.isEmpty() ? 0 : repository.revision(taskId);
        return guests(taskId).stream()
                .map(who -> view(who, latest.get(who.id()), revision))
                .toList();
    }

    private InvitationView view(AttendeeView who, Sent last, int revision) {
        return new InvitationView(
                who.id(),
                who.name(),
                state(who, last, revision),
                last == null ? who.email() : last.email(),
                last == null ? null : last.sentAt(),
                last == null ? null : last.reply());
    }

    private InvitationState state(AttendeeView who, Sent last, int revision) {
        if (who.contactId() != null && repository.isBlocked(who.contactId())) {
            return InvitationState.BLOCKED;
        }
        if (who.email() == null) {
            return InvitationState.NO_EMAIL;
        }
        if (last == null || !last.isInvitation()) {
            return InvitationState.NOT_INVITED;
        }
        if (last.isFailed()) {
            return InvitationState.FAILED;
        }
        if (last.revision() < revision || !last.email().equals(who.email())) {
            return InvitationState.OUT_OF_DATE;
        }
        return last.isWaiting() ? InvitationState.WAITING : InvitationState.SENT;
    }

    int invite(long taskId) {
        Meeting meeting = open(taskId);
        repository.lock(taskId);
        Map<Long, Sent> latest = latest(taskId);
        int invited = 0;
        for (AttendeeView who : guests(taskId)) {
            Sent last = latest.get(who.id());
            if (isWanting(state(who, last, meeting.revision()))) {
                if (last != null && last.isDue()) {
                    repository.takeBack(last.id());
                }
                queue(meeting, Guest.of(who, language(who)), CalendarMethod.REQUEST);
                invited++;
            }
        }
        if (invited > 0) {
            note(meeting, "invited", invited);
        }
        return invited;
    }

    private static boolean isWanting(InvitationState state) {
        return state == InvitationState.NOT_INVITED
                || state == InvitationState.OUT_OF_DATE
                || state == InvitationState.FAILED;
    }

    private String language(AttendeeView who) {
        return repository
                .language(who)
                .filter(code -> code.toLowerCase(Locale.ROOT).startsWith("en"))
                .map(code -> "en")
                .orElse("fr");
    }

    void cancelled(@Observes MeetingCancelled event) {
        latest(event.taskId()).values().forEach(last -> tell(event.taskId(), last));
    }

    void removed(@Observes AttendeeRemoved event) {
        Sent last = latest(event.taskId()).get(event.attendeeId());
        if (last != null) {
            tell(event.taskId(), last);
        }
    }

    /** Tells somebody who was invited that it is off; takes back what has not left. */
    private void tell(long taskId, Sent last) {
        if (!last.isInvitation() || isBlocked(last)) {
            return;
        }
        if (last.isFailed() || repository.takeBack(last.id())) {
            repository.before(taskId, last).ifPresent(earlier -> tell(taskId, earlier));
        } else {
            Participant organizer = new Participant(last.fromName(), last.fromEmail());
            Meeting meeting = new Meeting(meeting(taskId), organizer, repository.revision(taskId));
            queue(meeting, Guest.of(last), CalendarMethod.CANCEL);
        }
    }

    private boolean isBlocked(Sent last) {
        return last.contactId() != null && repository.isBlocked(last.contactId());
    }

    private void queue(Meeting meeting, Guest guest, CalendarMethod method) {
        repository.insert(meeting, guest, writer.write(meeting, guest, method));
    }

    private Meeting open(long taskId) {
        TaskView task = meeting(taskId);
        if (task.closed()) {
            throw DomainException.conflict("crm.task-closed", task.number());
        }
        SalespersonView organizer = salespeople.find(task.salespersonCode()).orElseThrow();
        if (organizer.email() == null) {
            throw DomainException.conflict("crm.organizer-without-email", organizer.code());
        }
        return new Meeting(
                task,
                new Participant(organizer.name(), organizer.email()),
                repository.revision(taskId));
    }

    private TaskView meeting(long taskId) {
        TaskView task =
                tasks.find(taskId)
                        .orElseThrow(() -> DomainException.notFound("crm.task-not-found", taskId));
        if (task.type() != TaskType.MEETING || task.mainId() != null) {
            throw DomainException.conflict("crm.attendee-not-meeting", task.number());
        }
        return task;
    }

    private List<AttendeeView> guests(long taskId) {
        return attendees.of(taskId).stream()
                .filter(who -> who.attendance() != Attendance.ORGANIZER)
                .filter(who -> who.name() != null)
                .toList();
    }

    private Map<Long, Sent> latest(long taskId) {
        return repository.latest(taskId).stream()
                .collect(Collectors.toMap(Sent::attendeeId, Function.identity()));
    }

    private void note(Meeting meeting, String action, int count) {
        trail.record(
                Tasks.TRAIL,
                meeting.task().id(),
                meeting.task().number(),
                action,
                Integer.toString(count));
    }
}
