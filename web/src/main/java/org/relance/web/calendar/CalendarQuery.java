package org.relance.web.calendar;

import java.util.EnumSet;
import java.util.Set;
import org.relance.access.api.CalendarKind;
import org.relance.kernel.calendar.CalendarRange;

/**
 * What of the calendar is wanted.
 *
 * @param kinds empty for all
 * @param states empty for all
 */
public record CalendarQuery(
        CalendarRange range, Set<CalendarKind> kinds, Set<CalendarState> states) {

    public CalendarQuery {
        kinds = kinds.isEmpty() ? EnumSet.allOf(CalendarKind.class) : Set.copyOf(kinds);
        states = states.isEmpty() ? EnumSet.allOf(CalendarState.class) : Set.copyOf(states);
    }
}
