package org.relance.crm.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An opportunity.
 *
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
        String salespersonCode,
        OpportunityStatus status,
        OpportunityPriority priority,
        BigDecimal estimatedValue,
        BigDecimal probabilityPct,
        BigDecimal currentValue,
        LocalDate estimatedClose,
        LocalDate closeDate,
        String closeCode,
        LocalDate createdOn,
        int version) {}
