package org.relance.pricing.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.relance.pricing.api.ExaminedRow;
import org.relance.pricing.api.PriceExplanation;
import org.relance.pricing.api.PriceOrigin;

/**
 * The price of a line: first the best discount, then the best price given that discount, then
 * whether the winning price allows the discount at all (domain.md §8).
 */
public final class PriceCalculator {

    /** More examined rows than a person reads; the rest is counted. */
    private static final int LISTED = 40;

    private final VatTable vat;
    private final Offers offers;

    /** A calculator with the given VAT set-up, and the rows that there are. */
    public PriceCalculator(VatTable vat, Offers offers) {
        this.vat = vat;
        this.offers = offers;
    }

    /** Prices a line. Looks only at rows that are granted to the buyer. */
    public PriceDecision decide(Sale sale) {
        Ask ask = offers.ask(sale);
        DiscountSearch discount = new DiscountSearch(offers, ask, Offers.Depth.GRANTED);
        return PriceDecision.of(sale, price(ask, discount, Offers.Depth.GRANTED), discount);
    }

    /** Prices a line as {@link #decide} does, and says why. */
    public PricedLine explain(Sale sale) {
        Ask ask = offers.ask(sale);
        DiscountSearch discount = new DiscountSearch(offers, ask, Offers.Depth.THINKABLE);
        PriceSearch price = price(ask, discount, Offers.Depth.THINKABLE);
        PriceDecision decision = PriceDecision.of(sale, price, discount);
        return PricedLine.of(decision, explanation(sale, decision, price, discount));
    }

    private PriceSearch price(Ask ask, DiscountSearch discount, Offers.Depth depth) {
        return new PriceSearch(offers, ask, depth, discount.percent(), vat);
    }

    private static PriceExplanation explanation(
            Sale sale, PriceDecision decision, PriceSearch price, DiscountSearch discount) {
        List<ExaminedRow> prices = price.examined();
        List<ExaminedRow> discounts = discount.examined();
        boolean kept = decision.origin() == PriceOrigin.MANUAL;
        return new PriceExplanation(
                sale.buyer().number(),
                sale.terms().date(),
                sale.sold().quantity(),
                sale.sold().unit(),
                sale.sold().qtyPerUnit(),
                sale.terms().currency(),
                sale.terms().pricesIncludeVat(),
                decision.origin(),
                decision.discountOrigin(),
                sale.item().card().price(),
                sale.item().card().includesVat(),
                kept ? List.of() : price.conversion().steps(),
                listed(prices),
                listed(discounts),
                Math.max(0, prices.size() - LISTED) + Math.max(0, discounts.size() - LISTED));
    }

    private static List<ExaminedRow> listed(List<ExaminedRow> rows) {
        List<ExaminedRow> winnerFirst = new ArrayList<>(rows);
        winnerFirst.sort(Comparator.comparing(row -> row.verdict().standing()));
        return winnerFirst.subList(0, Math.min(LISTED, rows.size()));
    }
}
