package org.relance.crm.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a user types for an opportunity.
 *
 * @param contactId set when it is created; stays afterwards
 * @param probabilityPct 0 to 100
 * @param createdOn null means the work date
 */
public record OpportunityDetails(
        String description,
        Long contactId,
        Long campaignId,
        String salespersonCode,
        OpportunityPriority priority,
        BigDecimal estimatedValue,
        BigDecimal probabilityPct,
        LocalDate estimatedClose,
        LocalDate createdOn) {}
