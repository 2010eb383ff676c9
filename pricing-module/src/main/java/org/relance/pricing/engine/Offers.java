package org.relance.pricing.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relance.pricing.api.DiscountTarget;
import org.relance.pricing.api.RowScope;

/** All prices and discounts that some sales may get, arranged for search; safe for threads. */
public final class Offers {

    /** Where the rows of an item lie. */
    record OfItem(RowTable.Slice prices, RowTable.Slice discounts) {

        static final OfItem NOTHING = new OfItem(RowTable.Slice.NONE, RowTable.Slice.NONE);
    }

    private final Codes codes;
    private final Map<String, OfItem> items = new HashMap<>();
    private final RowTable<PriceRow> prices;
    private final RowTable<DiscountRow> discountsOfItems;
    private final RowTable<DiscountRow> discountsOfGroups;

    /** Lines of one document follow each other; what its buyer gets is looked up once. */
    private Entitlement latest;

    /**
     * Arranges rows.
     *
     * @param pricesByItem by item number
     */
    public Offers(Map<String, List<PriceRow>> pricesByItem, Collection<DiscountRow> discounts) {
        Map<String, List<DiscountRow>> ofItems = byCode(discounts, DiscountTarget.ITEM);
        Map<String, List<DiscountRow>> ofGroups = byCode(discounts, DiscountTarget.ITEM_GROUP);
        codes = new Codes(scopes(pricesByItem.values(), ofItems.values(), ofGroups.values()));
        prices = new RowTable<>(pricesByItem, codes);
        discountsOfItems = new RowTable<>(ofItems, codes);
        discountsOfGroups = new RowTable<>(ofGroups, codes);
        pricesByItem.keySet().forEach(this::remember);
        ofItems.keySet().forEach(this::remember);
    }

    private void remember(String item) {
        items.computeIfAbsent(item, i -> new OfItem(prices.slice(i), discountsOfItems.slice(i)));
    }

    private static Map<String, List<DiscountRow>> byCode(
            Collection<DiscountRow> discounts, DiscountTarget target) {
        return discounts.stream()
                .filter(row -> row.target() == target)
                .collect(Collectors.groupingBy(DiscountRow::targetCode));
    }

    @SafeVarargs
    private static Stream<RowScope> scopes(Collection<? extends List<? extends ScopedRow>>... all) {
        return Stream.of(all)
                .flatMap(Collection::stream)
                .flatMap(List::stream)
                .map(ScopedRow::scope);
    }

    Ask ask(Sale sale) {
        Entitlement entitlement = latest;
        if (entitlement == null || !entitlement.isOf(sale.buyer())) {
            entitlement = new Entitlement(sale.buyer(), codes);
            latest = entitlement;
        }
        SoldItem item = sale.item();
        OfItem ofItem = items.getOrDefault(item.number(), OfItem.NOTHING);
        RowTable.Slice ofGroup = discountsOfGroups.slice(item.discountGroup());
        return new Ask(sale, entitlement, ofItem, ofGroup, codes);
    }

    void visitPrices(Ask ask, Depth depth, RowTable.Visitor<PriceRow> visitor) {
        depth.visit(prices, ask.ofItem().prices(), ask, visitor);
    }

    void visitDiscounts(Ask ask, Depth depth, RowTable.Visitor<DiscountRow> visitor) {
        depth.visit(discountsOfItems, ask.ofItem().discounts(), ask, visitor);
        depth.visit(discountsOfGroups, ask.ofGroup(), ask, visitor);
    }

    /** How far a search looks. */
    enum Depth {
        /** What decides. */
        GRANTED {
            @Override
            <R extends ScopedRow> void visit(
                    RowTable<R> table, RowTable.Slice rows, Ask ask, RowTable.Visitor<R> visitor) {
                table.visitGranted(rows, ask, visitor);
            }
        },
        /** What a person may ask about, too. */
        THINKABLE {
            @Override
            <R extends ScopedRow> void visit(
                    RowTable<R> table, RowTable.Slice rows, Ask ask, RowTable.Visitor<R> visitor) {
                table.visitThinkable(rows, ask, visitor);
            }
        };

        abstract <R extends ScopedRow> void visit(
                RowTable<R> table, RowTable.Slice rows, Ask ask, RowTable.Visitor<R> visitor);
    }
}
