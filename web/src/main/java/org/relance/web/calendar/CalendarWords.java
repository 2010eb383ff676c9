package org.relance.web.calendar;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Constants as addresses name them: separated by commas. */
final class CalendarWords {

    private CalendarWords() {}

    /** Those that are known; an address that was typed wrongly shows more rather than nothing. */
    static <E extends Enum<E>> Set<E> several(Class<E> type, String names) {
        Set<E> known = EnumSet.noneOf(type);
        if (names != null) {
            List<String> wanted = List.of(names.split(","));
            Arrays.stream(type.getEnumConstants())
                    .filter(constant -> wanted.contains(constant.name()))
                    .forEach(known::add);
        }
        return known;
    }
}
