package org.relance.kernel.calendar;

/**
 * Somebody who is invited, or who invites.
 *
 * @param name shown name; may be empty
 * @param email address
 * @param required false for an attendee who need not come
 */
public record Participant(String name, String email, boolean required) {

    /** Somebody who is to come. */
    public Participant(String name, String email) {
        this(name, email, true);
    }
}
