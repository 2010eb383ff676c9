package org.relance.web.pricing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.pricing.api.SalesPriceView;
import org.relance.pricing.api.SalesPrices;
import org.relance.web.shell.ListModel;

/** The list of all sales prices, to whomever they are granted. */
@Named
@ViewScoped
public class PriceListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ITEM = "item";

    @Inject SalesPrices prices;
    @Inject PriceEditView editor;
    @Inject BusinessClock clock;

    private ListModel<SalesPriceView> list;

    @PostConstruct
    void open() {
        list =
                ListModel.of(this::page, SalesPriceView::id)
                        .text(ITEM, "pricing:item")
                        .numbers("price", "pricing:price");
        TermFilters.offer(list, PriceEditView.SOURCES, clock);
    }

    private ListPage<SalesPriceView> page(ListRequest request) {
        return prices.list(request);
    }

    /** Begins a price for whom and for what the list shows. */
    public void add() {
        editor.begin(TermFilters.begin(list.getState(), ITEM));
    }

    public ListModel<SalesPriceView> getList() {
        return list;
    }
}
