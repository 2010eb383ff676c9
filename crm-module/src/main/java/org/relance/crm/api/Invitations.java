package org.relance.crm.api;

import java.util.List;
import org.relance.kernel.DomainException;

/** Invitations to meetings as iCalendar mail (RFC 5545, 5546 and 6047). */
public interface Invitations {

    /** Where the invitation of each attendee stands, but the organizer's. */
    List<InvitationView> of(long taskId);

    /**
     * Puts an invitation on its way to each attendee who has none of the meeting as it is now:
     * those with an e-mail address who may be written to. It is not lost once this returns. Answers
     * how many are on their way.
     *
     * @throws DomainException {@code crm.task-not-found}, {@code crm.attendee-not-meeting}, {@code
     *     crm.task-closed}, {@code crm.organizer-without-email}
     */
    int send(long taskId);

    /**
     * Hands to the mail server what is on its way and due, each in a transaction of its own; called
     * again and again. What a server that died had begun is sent again: it has the same names, so
     * that calendars take it for one. Answers how many the mail server took.
     */
    int deliver();
}
