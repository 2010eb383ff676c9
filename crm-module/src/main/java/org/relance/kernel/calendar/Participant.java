package org.relance.kernel.calendar;

/**
 * Somebody who is invited, or who invites.
 *
 * @param name shown name; may be empty
 * @param email address
 */
public record Participant(String name, String email) {}
