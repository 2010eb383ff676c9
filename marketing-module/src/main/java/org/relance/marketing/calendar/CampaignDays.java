package org.relance.marketing.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.relance.marketing.api.CampaignSpan;
import org.relance.marketing.api.CampaignState;

/** The columns of a campaign in the calendar; public for the mapper. */
public record CampaignDays(
        long id,
        String number,
        String description,
        String statusName,
        String salespersonCode,
        LocalDate startingDate,
        LocalDate endingDate,
        boolean active,
        Instant revisedAt,
        int version) {

    CampaignSpan span(LocalDate today) {
        return new CampaignSpan(
                id,
                number,
                description,
                statusName,
                salespersonCode,
                startingDate,
                endingDate == null ? startingDate : endingDate,
                endingDate == null,
                CampaignState.on(today, active, startingDate, endingDate),
                revisedAt,
                version);
    }
}
