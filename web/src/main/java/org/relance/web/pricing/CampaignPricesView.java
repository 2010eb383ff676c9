package org.relance.web.pricing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.relance.kernel.db.ListRequest;
import org.relance.pricing.api.LineDiscountView;
import org.relance.pricing.api.LineDiscounts;
import org.relance.pricing.api.SalesPriceView;
import org.relance.pricing.api.SalesPrices;
import org.relance.web.shell.ReadOnce;

/** Prices and discounts of a campaign, on its card. */
@Named
@ViewScoped
public class CampaignPricesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 500;

    @Inject SalesPrices prices;
    @Inject LineDiscounts discounts;

    /** Sales prices of the campaign with this number. */
    @ReadOnce
    public List<SalesPriceView> prices(String campaign) {
        return prices.list(of(campaign)).rows();
    }

    /** Line discounts of the campaign with this number. */
    @ReadOnce
    public List<LineDiscountView> discounts(String campaign) {
        return discounts.list(of(campaign)).rows();
    }

    private static ListRequest of(String campaign) {
        return ListRequest.first(SHOWN).with("source", "CAMPAIGN").with("source-code", campaign);
    }
}
