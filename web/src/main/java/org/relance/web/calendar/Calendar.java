package org.relance.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.relance.access.api.CalendarKind;
import org.relance.kernel.DomainException;
import org.relance.kernel.calendar.CalendarRange;

/** The calendar, for REST. */
@ApplicationScoped
public class Calendar {

    @Inject CalendarEntries entries;

    /**
     * What touches the days, in the order in which it begins.
     *
     * @param kinds constants of {@link CalendarKind} separated by commas; unknown ones and none
     *     mean all
     * @param states constants of {@link CalendarState}, alike
     * @throws DomainException {@code calendar.range}, {@code calendar.day} with the field
     */
    public List<CalendarEntry> list(
            String from, String to, String kinds, String salesperson, String states) {
        return entries.list(
                new CalendarQuery(
                        new CalendarRange(day(from, "from"), day(to, "to"), salesperson),
                        CalendarWords.several(CalendarKind.class, kinds),
                        CalendarWords.several(CalendarState.class, states)));
    }

    private static LocalDate day(String text, String field) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeParseException e) {
            throw DomainException.invalid("calendar.day", field, text == null ? "" : text);
        }
    }
}
