package org.relance.crm.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.Answer;
import org.relance.crm.api.Attendance;
import org.relance.crm.api.AttendeeDetails;
import org.relance.crm.api.AttendeeView;
import org.relance.crm.api.Attendees;
import org.relance.crm.api.NewAttendee;
import org.relance.crm.api.Tasks;
import org.relance.crm.api.event.AttendeeRemoved;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Changes;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultAttendees implements Attendees {

    @Inject TaskRepository tasks;
    @Inject AttendeeRepository repository;
    @Inject MeetingAttendees attendees;
    @Inject AttendeeRules rules;
    @Inject TaskParts parts;
    @Inject Trail trail;
    @Inject Event<AttendeeRemoved> removed;

    @Override
    public List<AttendeeView> of(long taskId) {
        return repository.of(taskId);
    }

    @Override
    public Optional<AttendeeView> find(long taskId, long id) {
        return repository.find(taskId, id);
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public AttendeeView add(long taskId, NewAttendee typed) {
        Task meeting = meeting(taskId);
        AttendeeView added = known(taskId, attendees.add(meeting, typed));
        note(meeting, "attendee-added", added);
        return added;
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public AttendeeView change(long taskId, long id, int version, AttendeeDetails details) {
        Task meeting = meeting(taskId);
        AttendeeView before = known(taskId, id);
        rules.check(before, details, meeting);
        Attendance attendance =
                details.attendance() == null ? before.attendance() : details.attendance();
        Answer answer = details.answer() == null ? before.answer() : details.answer();
        if (!repository.update(before, version, attendance, answer)) {
            throw DomainException.stale("crm.changed-meanwhile", meeting.number());
        }
        AttendeeView after = known(taskId, id);
        trail.record(
                Tasks.TRAIL,
                taskId,
                meeting.number(),
                "attendee-changed",
                Changes.between(before, after));
        return after;
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public void remove(long taskId, long id, int version) {
        Task meeting = meeting(taskId);
        AttendeeView gone = known(taskId, id);
        if (gone.attendance() == Attendance.ORGANIZER) {
            throw DomainException.conflict("crm.attendee-organizer-stays", meeting.number());
        }
        removed.fire(new AttendeeRemoved(taskId, id));
        if (!repository.delete(id, version)) {
            throw DomainException.stale("crm.changed-meanwhile", meeting.number());
        }
        parts.removeOf(meeting, gone.salespersonCode(), gone.contactId());
        note(meeting, "attendee-removed", gone);
    }

    /** The trail names a salesperson by code and a contact by id: it outlives the person. */
    private void note(Task meeting, String action, AttendeeView who) {
        String party = who.contactId() == null ? who.salespersonCode() : who.contactId().toString();
        trail.record(Tasks.TRAIL, meeting.id(), meeting.number(), action, party);
    }

    private AttendeeView known(long taskId, long id) {
        return repository
                .find(taskId, id)
                .orElseThrow(() -> DomainException.notFound("crm.attendee-not-found", id));
    }

    /** The open meeting, locked. */
    private Task meeting(long id) {
        Task task =
                tasks.lock(id)
                        .orElseThrow(() -> DomainException.notFound("crm.task-not-found", id));
        if (!task.isMeeting() || task.isPart()) {
            throw DomainException.conflict("crm.attendee-not-meeting", task.number());
        }
        if (task.isClosed()) {
            throw DomainException.conflict("crm.task-closed", task.number());
        }
        return task;
    }
}
