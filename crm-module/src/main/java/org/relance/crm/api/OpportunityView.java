package org.relance.crm.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An opportunity.
 *
 * @param segmentId segment of the campaign it comes from, null for none
 * @param cycleCode its sales cycle, null for none
 * @param stage number of the stage in which it stands, null before the first one
 * @param stageName name of that stage
 * @param chancesPct chances of success that were given with its last action
 * @param completedPct how much of the way is done
 * @param currentValue estimated value x probability / 100
 */
public record OpportunityView(
        long id,
        String number,
        String description,
        long contactId,
        String contactName,
        Long companyId,
        Long campaignId,
        Long segmentId,
        String salespersonCode,
        OpportunityStatus status,
        OpportunityPriority priority,
        String cycleCode,
        Integer stage,
        String stageName,
        BigDecimal estimatedValue,
        BigDecimal chancesPct,
        BigDecimal completedPct,
        BigDecimal probabilityPct,
        BigDecimal currentValue,
        LocalDate estimatedClose,
        LocalDate closeDate,
        String closeCode,
        LocalDate createdOn,
        int version) {}
