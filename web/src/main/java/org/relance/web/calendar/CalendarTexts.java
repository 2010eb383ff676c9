package org.relance.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.relance.access.api.CalendarKind;
import org.relance.web.calendar.CalendarWeek.CalendarBar;
import org.relance.web.shell.Formats;
import org.relance.web.shell.Shell;

/** What the calendar says of an entry, in words and pictures. */
@Named
@RequestScoped
public class CalendarTexts {

    @Inject Formats format;
    @Inject Shell shell;

    /** What a reader hears of a bar: when, what, how certain. */
    public String spoken(CalendarBar bar) {
        return spoken(bar.entry());
    }

    /** What a reader hears of an entry: what, when, how certain. */
    public String spoken(CalendarEntry entry) {
        String when =
                entry.firstDay().equals(entry.lastDay())
                        ? format.moment(entry.firstDay(), entry.time())
                        : format.period(entry.firstDay(), entry.lastDay());
        return String.join(
                ", ",
                shell.text("common:calendar.kind." + entry.kind()) + " " + entry.title(),
                entry.note().isEmpty() ? when : entry.note() + ", " + when,
                shell.text("common:calendar.state." + entry.state()));
    }

    /** Picture of a kind. */
    public String icon(CalendarKind kind) {
        return switch (kind) {
            case CAMPAIGN -> "megaphone";
            case DELIVERY -> "send";
            case TASK -> "check-square";
            case NIGHT -> "moon";
        };
    }
}
