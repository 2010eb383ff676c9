package org.relance.crm.api;

import java.math.BigDecimal;

/**
 * An answer that a question offers.
 *
 * @param id null for one that is new
 * @param description at most 250 characters
 * @param priority null for normal
 * @param from lowest value that leads to the answer, where the question has a rule; null for open
 * @param to highest such value, included; null for open
 */
public record ProfileAnswer(
        Long id, String description, ProfilePriority priority, BigDecimal from, BigDecimal to) {

    public ProfileAnswer {
        priority = priority == null ? ProfilePriority.NORMAL : priority;
    }

    /** A new answer that people give by hand. */
    public static ProfileAnswer of(String description) {
        return new ProfileAnswer(null, description, null, null, null);
    }

    /** A new answer for values of a range. */
    public static ProfileAnswer between(String description, BigDecimal from, BigDecimal to) {
        return new ProfileAnswer(null, description, null, from, to);
    }
}
