package org.relance.crm.invitation;

import java.time.Instant;
import org.relance.kernel.calendar.CalendarMethod;

/** What was decided last for an attendee, whether it has left yet or not. */
public record Sent(
        long id,
        long attendeeId,
        Long contactId,
        String name,
        String email,
        String fromName,
        String fromEmail,
        CalendarMethod method,
        int revision,
        String language,
        String state,
        Instant sentAt,
        String reply) {

    boolean isInvitation() {
        return method == CalendarMethod.REQUEST;
    }

    boolean isWaiting() {
        return state.equals("DUE") || state.equals("CLAIMED");
    }

    boolean isDue() {
        return state.equals("DUE");
    }

    boolean isFailed() {
        return state.equals("FAILED");
    }
}
