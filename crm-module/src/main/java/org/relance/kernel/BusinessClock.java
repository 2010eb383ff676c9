package org.relance.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time by which the business works. {@link #today()} is the work date of domain.md: it can be
 * moved by an administrator (a demonstration, a test of a season), and {@link #now()} moves with
 * it. Technical time stamps (locks, tokens, the trail) use {@link #systemClock()}, which never
 * moves.
 */
public interface BusinessClock {

    /** Time zone of the company. */
    ZoneId zone();

    /** The instant at which the business is. */
    Instant now();

    /** The work date in the company's zone. */
    LocalDate today();

    /** The clock on the wall. */
    Clock systemClock();

    /**
     * Makes the given date the work date from now on, keeping the time of day.
     *
     * @param date the new work date; null returns to the calendar
     */
    void moveTo(LocalDate date);
}
