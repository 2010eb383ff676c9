package org.relance.marketing.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A campaign in a calendar.
 *
 * @param endingDate last day; the first one where it has no end
 */
public record CampaignSpan(
        long id,
        String number,
        String description,
        String statusName,
        String salespersonCode,
        LocalDate startingDate,
        LocalDate endingDate,
        boolean openEnded,
        CampaignState state,
        Instant revisedAt,
        int version) {}
