package org.relance.web.pricing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.relance.kernel.db.ListRequest;
import org.relance.pricing.api.LineDiscounts;
import org.relance.pricing.api.SalesPrices;

/** How many prices and discounts an item or a customer has, for the links of their cards. */
@Named
@RequestScoped
public class TermCounts {

    private static final ListRequest ALL = ListRequest.first(1);

    @Inject SalesPrices prices;
    @Inject LineDiscounts discounts;

    public long pricesOfItem(String number) {
        return prices.list(ALL.with("item", number)).total();
    }

    /** Discounts on the item itself. */
    public long discountsOnItem(String number) {
        return discounts.list(ALL.with("target", "ITEM").with("target-code", number)).total();
    }

    public long pricesOfCustomer(String number) {
        return prices.list(ofCustomer(number)).total();
    }

    public long discountsOfCustomer(String number) {
        return discounts.list(ofCustomer(number)).total();
    }

    private static ListRequest ofCustomer(String number) {
        return ALL.with("source", "CUSTOMER").with("source-code", number);
    }
}
