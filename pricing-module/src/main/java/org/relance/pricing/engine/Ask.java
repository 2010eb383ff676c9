package org.relance.pricing.engine;

import java.math.BigDecimal;

/** A sale, where the rows of its item lie, and its codes in the numbers of these rows. */
final class Ask {

    private final Sale sale;
    private final Entitlement entitlement;
    private final Offers.OfItem ofItem;
    private final RowTable.Slice ofGroup;
    private final int variant;
    private final int unit;
    private final int currency;
    private final int day;
    private final long quantity;
    private final long baseQuantity;

    Ask(
            Sale sale,
            Entitlement entitlement,
            Offers.OfItem ofItem,
            RowTable.Slice ofGroup,
            Codes codes) {
        this.sale = sale;
        this.entitlement = entitlement;
        this.ofItem = ofItem;
        this.ofGroup = ofGroup;
        variant = codes.word(sale.sold().variant());
        unit = codes.word(sale.sold().unit());
        currency = codes.word(sale.terms().currency());
        BigDecimal size = sale.sold().quantity().abs();
        quantity = Quantities.atMost(size);
        baseQuantity = Quantities.atMost(size.multiply(sale.sold().qtyPerUnit()));
        day = (int) sale.terms().date().toEpochDay();
    }

    Sale sale() {
        return sale;
    }

    Offers.OfItem ofItem() {
        return ofItem;
    }

    /** Discounts of the item's discount group. */
    RowTable.Slice ofGroup() {
        return ofGroup;
    }

    int variant() {
        return variant;
    }

    int unit() {
        return unit;
    }

    int currency() {
        return currency;
    }

    /** The day that decides, counted from 1970. */
    int day() {
        return day;
    }

    /** In the unit of the sale, see {@link Quantities}. */
    long quantity() {
        return quantity;
    }

    /** In base units, see {@link Quantities}. */
    long baseQuantity() {
        return baseQuantity;
    }

    /** What grants something to the buyer, lowest number first. */
    int[] sources() {
        return entitlement.sources();
    }

    boolean isEntitledBy(int source) {
        return entitlement.isBy(source);
    }
}
