package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relance.crm.api.Answer;
import org.relance.crm.api.Attendance;
import org.relance.crm.api.Attendees;
import org.relance.crm.api.InvitationState;
import org.relance.crm.api.InvitationView;
import org.relance.crm.api.Invitations;
import org.relance.crm.api.NewAttendee;
import org.relance.kernel.DomainException;
import org.relance.web.shell.Shell;

/** The attendees on the card of a meeting, and their invitations. */
@Named
@ViewScoped
public class AttendeesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Attendees attendees;
    @Inject Invitations invitations;
    @Inject OpportunityParties parties;
    @Inject Shell shell;

    private long taskId;
    private List<AttendeeLine> lines = List.of();
    private String salesperson;
    private String contact;
    private Attendance attendance = Attendance.REQUIRED;

    void open(long id) {
        taskId = id;
        Map<Long, InvitationView> sent =
                invitations.of(id).stream()
                        .collect(Collectors.toMap(InvitationView::attendeeId, Function.identity()));
        lines =
                attendees.of(id).stream()
                        .map(who -> new AttendeeLine(who, sent.get(who.id())))
                        .toList();
    }

    /** Adds whom the reader chose. */
    public void add() {
        try {
            Long contactId = parties.contactId(TaskParties.number(contact));
            attendees.add(taskId, new NewAttendee(attendance, salesperson, contactId));
        } catch (DomainException e) {
            // The card has inputs of these names already, for the meeting itself.
            throw DomainException.conflict(e.code(), e.arguments().toArray());
        }
        salesperson = null;
        contact = null;
        attendance = Attendance.REQUIRED;
        shell.tell("crm:attendee.added");
        open(taskId);
    }

    /** Saves what was chosen in a line. */
    public void change(AttendeeLine line) {
        try {
            attendees.change(taskId, line.getWho().id(), line.getWho().version(), line.details());
            shell.tell("common:saved");
        } finally {
            open(taskId);
        }
    }

    public void remove(AttendeeLine line) {
        attendees.remove(taskId, line.getWho().id(), line.getWho().version());
        shell.tell("crm:attendee.removed");
        open(taskId);
    }

    /** Invites all who have no invitation of the meeting as it is now. */
    public void invite() {
        int invited = invitations.send(taskId);
        invitations.deliver();
        open(taskId);
        shell.tell("crm:invitation.told", invited);
        if (count(InvitationState.WAITING) > 0) {
            shell.tell("crm:invitation.waiting", count(InvitationState.WAITING));
        }
    }

    private long count(InvitationState state) {
        return lines.stream()
                .filter(line -> line.getInvitation() != null)
                .filter(line -> line.getInvitation().state() == state)
                .count();
    }

    /** How many invitations are of the meeting as it was before. */
    public long getOutdated() {
        return count(InvitationState.OUT_OF_DATE);
    }

    /** Names of those who have no e-mail address. */
    public List<String> getUnreachable() {
        return lines.stream()
                .filter(line -> line.getInvitation() != null)
                .filter(line -> line.getInvitation().state() == InvitationState.NO_EMAIL)
                .map(line -> line.getWho().name())
                .toList();
    }

    public List<AttendeeLine> getLines() {
        return lines;
    }

    /** What an attendee but the organizer can be. */
    public List<Attendance> getAttendances() {
        return List.of(Attendance.REQUIRED, Attendance.OPTIONAL);
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    public String getSalesperson() {
        return salesperson;
    }

    public void setSalesperson(String salesperson) {
        this.salesperson = salesperson;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public Attendance getAttendance() {
        return attendance;
    }

    public void setAttendance(Attendance attendance) {
        this.attendance = attendance;
    }
}
