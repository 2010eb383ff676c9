package org.relance.web.marketing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.relance.marketing.api.ExpenseDetails;
import org.relance.marketing.api.ExpenseKind;
import org.relance.marketing.api.ExpenseView;
import org.relance.web.shell.Amounts;

/** What people type for an expense. */
public class ExpenseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private int version;
    private LocalDate date;
    private String category = "";
    private String description = "";
    private ExpenseKind kind = ExpenseKind.ACTUAL;
    private BigDecimal budget = BigDecimal.ZERO;
    private BigDecimal amount = BigDecimal.ZERO;

    static ExpenseForm from(ExpenseView expense) {
        ExpenseForm form = new ExpenseForm();
        form.id = expense.id();
        form.version = expense.version();
        form.date = expense.expenseDate();
        form.category = expense.category();
        form.description = expense.description();
        form.kind = expense.kind();
        form.budget = Amounts.shown(expense.budgetAmount());
        form.amount = Amounts.shown(expense.amount());
        return form;
    }

    ExpenseDetails details() {
        return new ExpenseDetails(date, category, description, kind, budget, amount);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public ExpenseKind getKind() {
        return kind;
    }

    public void setKind(ExpenseKind kind) {
        this.kind = kind;
    }

    public BigDecimal getBudget() {
        return budget;
    }

    public void setBudget(BigDecimal budget) {
        this.budget = budget;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }
}
