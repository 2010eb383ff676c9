package org.relance.marketing.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What people enter for an expense, amounts in company currency. A line of the budget alone has an
 * amount of zero.
 */
public record ExpenseDetails(
        LocalDate expenseDate,
        String category,
        String description,
        ExpenseKind kind,
        BigDecimal budgetAmount,
        BigDecimal amount) {

    public ExpenseDetails {
        category = Texts.clean(category);
        description = Texts.clean(description);
        kind = kind == null ? ExpenseKind.ACTUAL : kind;
        budgetAmount = budgetAmount == null ? BigDecimal.ZERO : budgetAmount;
        amount = amount == null ? BigDecimal.ZERO : amount;
    }
}
