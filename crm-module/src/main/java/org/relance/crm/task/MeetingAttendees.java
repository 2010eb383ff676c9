package org.relance.crm.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.relance.crm.api.Answer;
import org.relance.crm.api.Attendance;
import org.relance.crm.api.AttendeeView;
import org.relance.crm.api.NewAttendee;
import org.relance.crm.api.SalespersonView;
import org.relance.crm.api.Teams;
import org.relance.crm.api.event.ContactsMerged;

/** The attendees of a meeting and their parts in it; whoever calls has locked the meeting. */
@ApplicationScoped
class MeetingAttendees {

    @Inject AttendeeRepository repository;
    @Inject AttendeeRules rules;
    @Inject TaskParts parts;
    @Inject Teams teams;

    /** Begins a meeting with its organizer and the team that it names. */
    void begin(Task meeting) {
        organize(meeting);
        inviteTeam(meeting);
    }

    private void organize(Task meeting) {
        NewAttendee organizer =
                new NewAttendee(Attendance.ORGANIZER, meeting.salespersonCode(), null);
        repository.insert(meeting.id(), organizer, Answer.ACCEPTED);
    }

    /** Invites who is in its team and does not attend yet. */
    void inviteTeam(Task meeting) {
        if (meeting.teamCode() == null) {
            return;
        }
        List<SalespersonView> members = teams.workers(meeting.teamCode(), "teamCode");
        Set<String> there =
                repository.of(meeting.id()).stream()
                        .filter(one -> one.salespersonCode() != null)
                        .map(AttendeeView::salespersonCode)
                        .collect(Collectors.toSet());
        for (SalespersonView member : members) {
            if (there.add(member.code())) {
                add(meeting, NewAttendee.salesperson(member.code()));
            }
        }
    }

    /** The next meeting has the attendees of the last; they have not answered yet. */
    void copy(Task from, Task to) {
        organize(to);
        for (AttendeeView one : repository.of(from.id())) {
            if (one.attendance() != Attendance.ORGANIZER) {
                insert(
                        to,
                        new NewAttendee(one.attendance(), one.salespersonCode(), one.contactId()));
            }
        }
    }

    /** Adds somebody with a part of the meeting. */
    long add(Task meeting, NewAttendee typed) {
        NewAttendee who = rules.accepted(meeting, typed, repository.of(meeting.id()));
        return insert(meeting, who);
    }

    private long insert(Task meeting, NewAttendee who) {
        if (who.contactId() == null) {
            parts.addSalesperson(meeting, who.salespersonCode());
        } else {
            parts.addContact(meeting, who.contactId());
        }
        return repository.insert(meeting.id(), who, Answer.NONE);
    }

    void merged(@Observes ContactsMerged event) {
        repository.settleMerged(event.survivorId());
    }
}
