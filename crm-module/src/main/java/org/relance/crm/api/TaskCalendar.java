package org.relance.crm.api;

import java.util.List;
import org.relance.kernel.calendar.CalendarRange;

/** Tasks by their days. */
public interface TaskCalendar {

    /** Tasks that touch the range and are not cancelled, the earliest first; one statement. */
    List<TaskSpan> between(CalendarRange range);
}
