package org.relance.marketing.api;

import java.util.List;
import org.relance.kernel.calendar.CalendarRange;

/** Campaigns and what they send, by their days. */
public interface CampaignCalendar {

    /**
     * Campaigns that touch the range, the earliest first; one statement. One without an end is
     * there on its first day, one without a start not at all, and templates never are.
     */
    List<CampaignSpan> campaigns(CalendarRange range);

    /** E-mails that leave in the range, the earliest first; one statement. */
    List<DeliverySpan> deliveries(CalendarRange range);
}
