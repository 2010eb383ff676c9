package org.relance.web.home;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** A day of the next seven. */
public record WeekDay(LocalDate date, boolean today, List<WeekEvent> events) {

    public boolean off() {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
