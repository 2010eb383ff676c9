package org.relance.crm.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The opportunity that a lead opens; it has the salesperson and the campaign of the lead.
 *
 * @param cycleCode sales cycle, null for none
 * @param withoutCampaign true leaves the campaign off, for one that an opportunity may not name
 */
public record LeadOpportunity(
        String description,
        String cycleCode,
        BigDecimal estimatedValue,
        LocalDate estimatedClose,
        boolean withoutCampaign) {}
