package org.relance.crm.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a user types for an opportunity. In a stage of a sales cycle its value, probability and
 * closing date are given by its actions: here they are left out or as they are.
 *
 * @param contactId set when it is created; stays afterwards
 * @param campaignId one that is active and runs on the day of creation
 * @param segmentId a segment of the campaign; null fills in the only one when the campaign is new
 * @param cycleCode sales cycle, chosen until the first stage is reached; null for none. It stays
 *     afterwards, also where it is left out
 * @param probabilityPct 0 to 100; without a sales cycle only, which computes it
 * @param createdOn null means the work date
 */
public record OpportunityDetails(
        String description,
        Long contactId,
        Long campaignId,
        Long segmentId,
        String salespersonCode,
        OpportunityPriority priority,
        String cycleCode,
        BigDecimal estimatedValue,
        BigDecimal probabilityPct,
        LocalDate estimatedClose,
        LocalDate createdOn) {}
