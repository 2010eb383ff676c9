package org.relance.web.home;

/**
 * A number that leads to the list behind it.
 *
 * @param label reference {@code bundle:key}
 * @param value number as the reader writes it
 * @param note small line below, may be empty
 * @param urgent true where the number asks for action
 * @param address list with the same filters, inside the application
 */
public record Cue(String label, String value, String note, boolean urgent, String address) {}
