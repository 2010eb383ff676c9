package org.relance.marketing.api;

import java.math.BigDecimal;

/** Sums over all campaigns that a list request matches. */
public record CampaignTotals(
        long campaigns, long targetContacts, BigDecimal budgetedCost, BigDecimal actualCost) {}
