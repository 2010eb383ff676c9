package org.relance.web.marketing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.relance.marketing.api.ProgrammeKind;
import org.relance.marketing.api.ProgrammeView;
import org.relance.marketing.api.Programmes;
import org.relance.web.shell.Amounts;
import org.relance.web.shell.Choice;
import org.relance.web.shell.ListModel;

/** The plans and programmes. */
@Named
@ViewScoped
public class ProgrammeListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Programmes programmes;
    @Inject MarketingChoices choices;

    private ListModel<ProgrammeView> list;

    @PostConstruct
    void open() {
        list =
                ListModel.<ProgrammeView>of(request -> programmes.list(request), ProgrammeView::id)
                        .choice(
                                "kind",
                                "marketing:programme.kind",
                                Choice.of(ProgrammeKind.values(), "marketing:programme.kind."))
                        .choice("planCode", "marketing:plan", choices.getPlans())
                        .choice(
                                "salespersonCode",
                                "marketing:salesperson",
                                choices.getSalespeople())
                        .dates("startingDate", "marketing:start")
                        .dates("endingDate", "marketing:end")
                        .tab("marketing:programme.view.all", "")
                        .tab("marketing:programme.view.plans", "f.kind=PLAN")
                        .tab("marketing:programme.view.programmes", "f.kind=PROGRAMME");
    }

    /** The part of the budget that is spent, in percent, at most 100. */
    public int spent(ProgrammeView programme) {
        return Amounts.share(programme.actualCost(), programme.budgetedCost());
    }

    /** True where more is spent than planned. */
    public boolean overspent(ProgrammeView programme) {
        BigDecimal budget = programme.budgetedCost();
        return programme.actualCost().compareTo(budget) > 0;
    }

    public ListModel<ProgrammeView> getList() {
        return list;
    }
}
