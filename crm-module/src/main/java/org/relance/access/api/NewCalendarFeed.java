package org.relance.access.api;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a feed is to show.
 *
 * @param kinds absent or empty for all
 * @param mine true for what the user's own salesperson is responsible for; absent for everybody's
 */
public record NewCalendarFeed(Set<CalendarKind> kinds, Boolean mine) {

    public NewCalendarFeed {
        kinds =
                Set.copyOf(
                        kinds == null || kinds.isEmpty()
                                ? EnumSet.allOf(CalendarKind.class)
                                : kinds);
        mine = Boolean.TRUE.equals(mine);
    }
}
