package org.relance.crm.invitation;

import org.relance.crm.api.Attendance;
import org.relance.crm.api.AttendeeView;

/**
 * Somebody to whom a mail goes.
 *
 * @param contactId null for a salesperson
 * @param language {@code fr} or {@code en}
 */
record Guest(
        long attendeeId,
        Long contactId,
        String name,
        String email,
        boolean required,
        String language) {

    static Guest of(AttendeeView who, String language) {
        return new Guest(
                who.id(),
                who.contactId(),
                who.name(),
                who.email(),
                who.attendance() != Attendance.OPTIONAL,
                language);
    }

    /** Who was invited, for the cancellation. */
    static Guest of(Sent sent) {
        return new Guest(
                sent.attendeeId(),
                sent.contactId(),
                sent.name(),
                sent.email(),
                true,
                sent.language());
    }
}
