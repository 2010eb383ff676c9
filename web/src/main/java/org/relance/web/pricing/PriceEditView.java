package org.relance.web.pricing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.relance.pricing.api.SalesPriceView;
import org.relance.pricing.api.SalesPrices;
import org.relance.pricing.api.SourceType;

/** Edits a sales price. */
@Named
@ViewScoped
public class PriceEditView extends TermEditor<SalesPriceView> {

    static final List<SourceType> SOURCES =
            List.of(
                    SourceType.CUSTOMER,
                    SourceType.PRICE_GROUP,
                    SourceType.ALL,
                    SourceType.CAMPAIGN);

    private static final long serialVersionUID = 1L;

    @Inject SalesPrices prices;

    @Override
    TermForm typed(SalesPriceView row) {
        return TermForm.from(row);
    }

    @Override
    void create(TermForm typed) {
        prices.create(typed.price());
    }

    @Override
    void change(TermForm typed) {
        prices.change(typed.getId(), typed.getVersion(), typed.price());
    }

    @Override
    void delete(long id, int version) {
        prices.delete(id, version);
    }

    @Override
    String name(SalesPriceView row) {
        return row.itemNumber()
                + " · "
                + row.itemDescription()
                + ", "
                + texts.source(row.sourceType(), row.sourceCode());
    }

    @Override
    List<SourceType> sources() {
        return SOURCES;
    }

    @Override
    String key() {
        return "price";
    }
}
