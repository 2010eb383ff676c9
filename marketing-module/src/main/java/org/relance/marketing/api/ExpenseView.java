package org.relance.marketing.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/** An expense of a campaign, amounts in company currency. */
public record ExpenseView(
        long id,
        long campaignId,
        LocalDate expenseDate,
        String category,
        String description,
        ExpenseKind kind,
        BigDecimal budgetAmount,
        BigDecimal amount,
        String createdBy,
        int version) {}
