package org.relance.crm.api;

import java.util.List;

/**
 * How the values of contacts are read, written in the program, never taken from input.
 *
 * @param everybody condition on {@code crm_contact c}: who has the value 0 where nothing counts
 * @param parts together all contacts for whom something counts, each contact in one of them
 */
public record ProfileQuery(String everybody, List<Part> parts) {

    /** The rows of a contact for each year of the period. */
    public static final String PER_YEAR =
            "cast(count(*) * 365 as decimal(19,5)) / cast(:days as decimal(10,0))";

    /**
     * A part.
     *
     * @param value aggregate over the rows of a contact; {@code :days} is the length of the period
     * @param from tables with {@code crm_contact c} among them, and a {@code where}; the days
     *     {@code :from} and {@code :to} are included
     */
    public record Part(String value, String from) {}

    public ProfileQuery {
        parts = List.copyOf(parts);
    }
}
