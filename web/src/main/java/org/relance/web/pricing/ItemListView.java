package org.relance.web.pricing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.pricing.api.ItemRow;
import org.relance.pricing.api.Items;
import org.relance.web.shell.ListModel;

/** The list of items. */
@Named
@ViewScoped
public class ItemListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Items items;
    @Inject PricingChoices choices;

    private ListModel<ItemRow> list;

    @PostConstruct
    void open() {
        list =
                ListModel.of(this::page, ItemRow::id)
                        .choice(
                                "discount-group",
                                "pricing:discount-group",
                                choices.codes("item-discount-group"))
                        .numbers("price", "pricing:card-price")
                        .flag("blocked", "pricing:blocked")
                        .tab("pricing:item.view.all", "")
                        .tab("pricing:item.view.blocked", "f.blocked=true");
    }

    private ListPage<ItemRow> page(ListRequest request) {
        return items.list(request);
    }

    public ListModel<ItemRow> getList() {
        return list;
    }
}
