package org.relance.pricing.engine;

import org.relance.kernel.DomainException;
import org.relance.pricing.api.RowScope;

/** What a person may pick by hand from the lists of prices and discounts, future ones included. */
public final class PickRule {

    private PickRule() {}

    /**
     * Refuses a price that does not fit the line.
     *
     * @throws DomainException {@code pricing.pick-} with the reason
     */
    public static void checkPrice(RowScope row, Sale sale) {
        refuseIf(
                row.minQuantity().compareTo(sale.sold().against(row.unit())) > 0,
                "pricing.pick-quantity");
        refuseIf(differs(row.currency(), sale.terms().currency()), "pricing.pick-currency");
        refuseIf(differs(row.unit(), sale.sold().unit()), "pricing.pick-unit");
        refuseIf(
                row.startingDate() != null && row.startingDate().isAfter(sale.terms().date()),
                "pricing.pick-date");
    }

    /** Refuses a discount that does not fit the line, or any where the line allows none. */
    public static void checkDiscount(RowScope row, Sale sale, PricedLine line) {
        refuseIf(!line.allowLineDiscount(), "pricing.pick-discount-not-allowed");
        checkPrice(row, sale);
    }

    private static boolean differs(String wanted, String actual) {
        return !wanted.isEmpty() && !wanted.equals(actual);
    }

    private static void refuseIf(boolean refused, String code) {
        if (refused) {
            throw DomainException.conflict(code);
        }
    }
}
