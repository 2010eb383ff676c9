package org.relance.kernel.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** When an event is. */
public sealed interface CalendarTime {

    /** Whole days, in whatever zone their reader lives; both ends belong to it. */
    record Days(LocalDate first, LocalDate last) implements CalendarTime {
        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(first + " to " + last);
            }
        }
    }

    /** From a moment until another, which no longer belongs to it. */
    record Moments(Instant from, Instant until) implements CalendarTime {
        public Moments {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException(from + " to " + until);
            }
        }
    }
}
