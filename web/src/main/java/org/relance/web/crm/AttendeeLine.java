package org.relance.web.crm;

import java.io.Serializable;
import org.relance.crm.api.Answer;
import org.relance.crm.api.Attendance;
import org.relance.crm.api.AttendeeDetails;
import org.relance.crm.api.AttendeeView;
import org.relance.crm.api.InvitationView;

/** An attendee in the table of a meeting, with what is chosen there. */
public class AttendeeLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AttendeeView who;
    private final InvitationView invitation;
    private Attendance attendance;
    private Answer answer;

    AttendeeLine(AttendeeView who, InvitationView invitation) {
        this.who = who;
        this.invitation = invitation;
        attendance = who.attendance();
        answer = who.answer();
    }

    AttendeeDetails details() {
        return new AttendeeDetails(attendance, answer);
    }

    public AttendeeView getWho() {
        return who;
    }

    /** Null for the organizer. */
    public InvitationView getInvitation() {
        return invitation;
    }

    public boolean isOrganizer() {
        return who.attendance() == Attendance.ORGANIZER;
    }

    public Attendance getAttendance() {
        return attendance;
    }

    public void setAttendance(Attendance attendance) {
        this.attendance = attendance;
    }

    public Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Answer answer) {
        this.answer = answer;
    }
}
