package org.relance.pricing.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relance.pricing.api.DiscountTarget;
import org.relance.pricing.api.RowScope;

/** All prices and discounts that some sales may get, arranged for search. Never changes. */
public final class Offers {

    private final Codes codes;
    private final RowTable<PriceRow> prices;
    private final RowTable<DiscountRow> discountsOfItems;
    private final RowTable<DiscountRow> discountsOfGroups;

    /**
     * Arranges rows.
     *
     * @param pricesByItem by item number
     */
    public Offers(Map<String, List<PriceRow>> pricesByItem, Collection<DiscountRow> discounts) {
        codes = new Codes(scopes(pricesByItem, discounts));
        prices = new RowTable<>(pricesByItem, codes);
        discountsOfItems = table(discounts, DiscountTarget.ITEM);
        discountsOfGroups = table(discounts, DiscountTarget.ITEM_GROUP);
    }

    private static List<RowScope> scopes(
            Map<String, List<PriceRow>> prices, Collection<DiscountRow> discounts) {
        return Stream.<ScopedRow>concat(
                        prices.values().stream().flatMap(List::stream), discounts.stream())
                .map(ScopedRow::scope)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private RowTable<DiscountRow> table(Collection<DiscountRow> discounts, DiscountTarget target) {
        return new RowTable<>(
                discounts.stream()
                        .filter(row -> row.target() == target)
                        .collect(Collectors.groupingBy(DiscountRow::targetCode)),
                codes);
    }

    Ask ask(Sale sale) {
        return new Ask(sale, codes);
    }

    void visitPrices(Ask ask, Depth depth, RowTable.Visitor<PriceRow> visitor) {
        depth.visit(prices, ask.sale().item().number(), ask, visitor);
    }

    void visitDiscounts(Ask ask, Depth depth, RowTable.Visitor<DiscountRow> visitor) {
        SoldItem item = ask.sale().item();
        depth.visit(discountsOfItems, item.number(), ask, visitor);
        if (!item.discountGroup().isEmpty()) {
            depth.visit(discountsOfGroups, item.discountGroup(), ask, visitor);
        }
    }

    /** How far a search looks. */
    enum Depth {
        /** What decides. */
        GRANTED {
            @Override
            <R extends ScopedRow> void visit(
                    RowTable<R> table, String key, Ask ask, RowTable.Visitor<R> visitor) {
                table.visitGranted(key, ask, visitor);
            }
        },
        /** What a person may ask about, too. */
        THINKABLE {
            @Override
            <R extends ScopedRow> void visit(
                    RowTable<R> table, String key, Ask ask, RowTable.Visitor<R> visitor) {
                table.visitThinkable(key, ask, visitor);
            }
        };

        abstract <R extends ScopedRow> void visit(
                RowTable<R> table, String key, Ask ask, RowTable.Visitor<R> visitor);
    }
}
