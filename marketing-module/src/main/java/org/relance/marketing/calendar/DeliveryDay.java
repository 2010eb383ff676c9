package org.relance.marketing.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.relance.marketing.api.DeliverySpan;

/** The columns of a step of a launch in the calendar; public for the mapper. */
public record DeliveryDay(
        long emailCampaignId,
        long stepId,
        String campaignNumber,
        String campaignDescription,
        String segmentDescription,
        String templateDescription,
        String salespersonCode,
        LocalDate startDate,
        int sendAfterDays,
        LocalTime sendTime,
        boolean stopped,
        Instant revisedAt,
        int version) {

    LocalDate day() {
        return startDate.plusDays(sendAfterDays);
    }

    DeliverySpan span(ZoneId zone) {
        return new DeliverySpan(
                emailCampaignId,
                stepId,
                campaignNumber,
                campaignDescription,
                segmentDescription,
                templateDescription,
                salespersonCode,
                day().atTime(sendTime).atZone(zone).toInstant(),
                stopped,
                revisedAt,
                version);
    }
}
