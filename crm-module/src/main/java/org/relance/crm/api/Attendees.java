package org.relance.crm.api;

import java.util.List;
import java.util.Optional;
import org.relance.kernel.DomainException;

/**
 * Who takes part in meetings (domain.md, section 12). A meeting has its organizer from the
 * beginning; each other attendee has a part of it, which follows it.
 */
public interface Attendees {

    /** The attendees of a meeting, its organizer first; none of another task. */
    List<AttendeeView> of(long taskId);

    /** One of them, or empty. */
    Optional<AttendeeView> find(long taskId, long id);

    /**
     * Adds somebody to an open meeting.
     *
     * @throws DomainException {@code crm.task-not-found}, {@code crm.task-closed}, {@code
     *     crm.attendee-not-meeting}, {@code crm.attendee-one-of} unless either a salesperson or a
     *     contact is given, {@code crm.attendee-contact-organizer}, {@code
     *     crm.attendee-second-organizer}, {@code crm.attendee-twice}, {@code
     *     crm.organizer-without-email}, {@code crm.attendee-too-many} beyond 100, {@code
     *     crm.salesperson-unknown}, {@code crm.salesperson-blocked}, {@code crm.contact-unknown},
     *     {@code crm.contact-privacy-blocked}
     */
    AttendeeView add(long taskId, NewAttendee attendee);

    /**
     * Changes how somebody takes part, or notes an answer.
     *
     * @throws DomainException {@code crm.attendee-not-found}, {@code crm.changed-meanwhile}, {@code
     *     crm.task-closed}, {@code crm.organizer-fixed}, {@code crm.attendee-contact-organizer},
     *     {@code crm.attendee-second-organizer}
     */
    AttendeeView change(long taskId, long id, int version, AttendeeDetails details);

    /**
     * Takes somebody out of an open meeting, with the part of it.
     *
     * @throws DomainException {@code crm.attendee-not-found}, {@code crm.changed-meanwhile}, {@code
     *     crm.task-closed}, {@code crm.attendee-organizer-stays}
     */
    void remove(long taskId, long id, int version);
}
