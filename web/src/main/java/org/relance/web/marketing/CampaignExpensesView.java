package org.relance.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.relance.kernel.BusinessClock;
import org.relance.marketing.api.ExpenseKind;
import org.relance.marketing.api.ExpenseView;
import org.relance.marketing.api.Expenses;
import org.relance.web.shell.Shell;

/** Budget lines and expenses on the card of a campaign; each is saved by its own dialog. */
@Named
@ViewScoped
public class CampaignExpensesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Expenses expenses;
    @Inject BusinessClock clock;
    @Inject Shell shell;

    private long campaignId;
    private List<ExpenseView> lines = List.of();
    private ExpenseForm form = new ExpenseForm();

    void open(long id) {
        campaignId = id;
        reload();
    }

    private void reload() {
        lines = expenses.of(campaignId);
    }

    public void begin() {
        form = new ExpenseForm();
        form.setDate(clock.today());
    }

    public void edit(ExpenseView line) {
        form = ExpenseForm.from(line);
    }

    public void save() {
        if (form.getId() == null) {
            expenses.add(campaignId, form.details());
        } else {
            expenses.change(campaignId, form.getId(), form.getVersion(), form.details());
        }
        shell.tell("marketing:expense.saved");
        reload();
    }

    public void remove(ExpenseView line) {
        expenses.remove(campaignId, line.id(), line.version());
        shell.tell("marketing:expense.removed");
        reload();
    }

    /** Sum of what was planned line by line. */
    public BigDecimal getBudget() {
        return lines.stream()
                .map(ExpenseView::budgetAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Sum of what was spent or ordered. */
    public BigDecimal getAmount() {
        return lines.stream().map(ExpenseView::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public ExpenseKind[] getKinds() {
        return ExpenseKind.values();
    }

    public List<ExpenseView> getLines() {
        return lines;
    }

    public ExpenseForm getForm() {
        return form;
    }
}
