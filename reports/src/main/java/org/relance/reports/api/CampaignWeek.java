package org.relance.reports.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one week brought and cost, in company currency, not cumulated.
 *
 * @param weekStart its Monday
 */
public record CampaignWeek(
        LocalDate weekStart, BigDecimal revenue, BigDecimal margin, BigDecimal cost) {}
