package org.relance.kernel.calendar;

import java.time.LocalDate;
import org.relance.kernel.DomainException;

/**
 * What part of a calendar is wanted.
 *
 * @param salespersonCode only what this salesperson is responsible for; empty for everybody's
 */
public record CalendarRange(LocalDate from, LocalDate to, String salespersonCode) {

    /** Most rows of one kind. */
    public static final int MOST = 2000;

    private static final int LONGEST = 800;

    /**
     * Checks the range.
     *
     * @throws DomainException {@code calendar.range} where it ends before it begins, is longer than
     *     800 days or is not given
     */
    public CalendarRange {
        salespersonCode = salespersonCode == null ? "" : salespersonCode.strip();
        if (from == null || to == null || to.isBefore(from) || to.isAfter(from.plusDays(LONGEST))) {
            throw DomainException.invalid("calendar.range", "to", LONGEST);
        }
    }

    /** True where the days between, both included, touch the range. */
    public boolean touches(LocalDate first, LocalDate last) {
        return !first.isAfter(to) && !last.isBefore(from);
    }

    /** True where only one salesperson's is wanted. */
    public boolean isPersonal() {
        return !salespersonCode.isEmpty();
    }
}
