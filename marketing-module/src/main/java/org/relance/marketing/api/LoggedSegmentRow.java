package org.relance.marketing.api;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A segment that was logged (domain.md §5).
 *
 * @param interactions those with the same cancelled state
 * @param entries its campaign entries with the same cancelled state
 */
public record LoggedSegmentRow(
        long id,
        String segmentNo,
        String description,
        Instant loggedAt,
        String loggedBy,
        boolean cancelled,
        int interactions,
        int entries,
        BigDecimal cost,
        int durationMin) {

    /** The same with other figures. */
    public LoggedSegmentRow with(int number, BigDecimal costs, int minutes) {
        return new LoggedSegmentRow(
                id,
                segmentNo,
                description,
                loggedAt,
                loggedBy,
                cancelled,
                number,
                entries,
                costs,
                minutes);
    }
}
