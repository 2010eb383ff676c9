package org.relance.reports.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a campaign brought and cost up to a business date, in company currency without VAT.
 *
 * @param targetContacts distinct contacts with an interaction that has the target flag
 * @param contactedInteractions interactions with the target flag
 * @param responses interactions with the response flag
 * @param respondingContacts distinct contacts with a response
 * @param orders orders that carry the campaign and are not cancelled
 * @param orderingCustomers distinct customers of those orders
 * @param wonValue estimated value of the won opportunities
 * @param revenue orders and direct invoices, less credit memos
 * @param margin revenue less the cost of the goods
 * @param interactionCost cost of the interactions that are neither cancelled nor postponed
 * @param expenseCost actual expenses
 * @param cost interactions and expenses together
 * @param roiPct (margin - cost) / cost in percent; null where there is no cost
 */
public record CampaignResult(
        long campaignId,
        Instant computedAt,
        LocalDate businessDate,
        int targetContacts,
        int contactedInteractions,
        int responses,
        int respondingContacts,
        int mailsSent,
        int mailsFailed,
        int orders,
        int orderingCustomers,
        int quotes,
        int opportunities,
        int wonOpportunities,
        BigDecimal wonValue,
        BigDecimal revenue,
        BigDecimal margin,
        BigDecimal interactionCost,
        BigDecimal expenseCost,
        BigDecimal cost,
        BigDecimal budgetedCost,
        BigDecimal roiPct) {}
