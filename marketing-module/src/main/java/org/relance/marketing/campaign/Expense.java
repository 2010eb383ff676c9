package org.relance.marketing.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.relance.kernel.DomainException;
import org.relance.marketing.api.ExpenseDetails;
import org.relance.marketing.api.ExpenseKind;
import org.relance.marketing.api.ExpenseView;

/** A line of what a campaign costs. */
@Entity
@Table(name = "mkt_expense")
class Expense {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "campaign_id")
    private long campaignId;

    @Column(name = "expense_date")
    private LocalDate expenseDate;

    private String category;
    private String description;

    @Enumerated(EnumType.STRING)
    private ExpenseKind kind;

    @Column(name = "budget_amount")
    private BigDecimal budgetAmount;

    private BigDecimal amount;

    @Column(name = "created_by")
    private String createdBy;

    @Version private int version;

    /** For JPA. */
    protected Expense() {}

    Expense(long campaignId, String createdBy) {
        this.campaignId = campaignId;
        this.createdBy = createdBy;
    }

    void describe(ExpenseDetails details, LocalDate today) {
        Checks.required(details.category(), "category", 60);
        Checks.required(details.description(), "description", 200);
        Checks.notNegative(details.budgetAmount(), "budgetAmount");
        Checks.notNegative(details.amount(), "amount");
        expenseDate = details.expenseDate() == null ? today : details.expenseDate();
        category = details.category();
        description = details.description();
        kind = details.kind();
        budgetAmount = details.budgetAmount();
        amount = details.amount();
    }

    void checkVersion(int readVersion) {
        if (version != readVersion) {
            throw DomainException.stale("marketing.expense-stale", description);
        }
    }

    long campaignId() {
        return campaignId;
    }

    String trailText() {
        return category + ", " + description + ": " + amount.toPlainString();
    }

    ExpenseView view() {
        return new ExpenseView(
                id,
                campaignId,
                expenseDate,
                category,
                description,
                kind,
                budgetAmount,
                amount,
                createdBy,
                version);
    }
}
