package org.relance.web.pricing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.pricing.api.DiscountTarget;
import org.relance.pricing.api.LineDiscountView;
import org.relance.pricing.api.LineDiscounts;
import org.relance.web.shell.Choice;
import org.relance.web.shell.ListModel;

/** The list of all line discounts, to whomever they are granted. */
@Named
@ViewScoped
public class DiscountListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TARGET = "target";
    private static final String TARGET_CODE = "target-code";

    @Inject LineDiscounts discounts;
    @Inject DiscountEditView editor;
    @Inject BusinessClock clock;

    private ListModel<LineDiscountView> list;

    @PostConstruct
    void open() {
        list =
                ListModel.of(this::page, LineDiscountView::id)
                        .choice(
                                TARGET,
                                "pricing:target",
                                Choice.of(DiscountTarget.values(), "pricing:target."))
                        .text(TARGET_CODE, "pricing:target.code")
                        .numbers("percent", "pricing:discount");
        TermFilters.offer(list, DiscountEditView.SOURCES, clock);
    }

    private ListPage<LineDiscountView> page(ListRequest request) {
        return discounts.list(request);
    }

    /** Begins a discount for whom and on what the list shows. */
    public void add() {
        boolean ofGroups =
                list.getState()
                        .filters()
                        .getOrDefault(TARGET, List.of())
                        .equals(List.of(DiscountTarget.ITEM_GROUP.name()));
        TermForm form = TermFilters.begin(list.getState(), TARGET_CODE);
        String code = form.getCode();
        form.setTarget(ofGroups ? DiscountTarget.ITEM_GROUP : DiscountTarget.ITEM);
        form.setCode(code);
        editor.begin(form);
    }

    public ListModel<LineDiscountView> getList() {
        return list;
    }
}
