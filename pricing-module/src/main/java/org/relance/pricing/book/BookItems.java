package org.relance.pricing.book;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Loads items with their units and variants: three statements however many items there are. */
final class BookItems {

    private static final String ITEMS =
            "select id, number, description, base_unit, sales_unit, unit_price, price_includes_vat,"
                    + " coalesce(vat_bus_group, '') as vat_bus_group, unit_cost, vat_product_group,"
                    + " coalesce(discount_group, '') as discount_group, blocked from prc_item where number in (<keys>)";
    private static final String UNITS =
            "select item_id, unit, qty_per_unit from prc_item_unit where item_id in (<keys>)";
    private static final String VARIANTS =
            "select item_id, code from prc_item_variant where item_id in (<keys>)";

    public record Unit(long itemId, String unit, BigDecimal qtyPerUnit) {}

    public record Variant(long itemId, String code) {}

    private BookItems() {}

    /** By number; unknown numbers are left out. */
    static Map<String, BookItem> load(Handle h, Set<String> numbers) {
        List<BookItem.Card> cards = KeyQuery.list(h, ITEMS, numbers, BookItem.Card.class);
        Set<Long> ids = cards.stream().map(BookItem.Card::id).collect(Collectors.toSet());
        Map<Long, Map<String, BigDecimal>> units = units(h, ids);
        Map<Long, Set<String>> variants = variants(h, ids);
        Map<String, BookItem> items = new HashMap<>();
        for (BookItem.Card card : cards) {
            items.put(
                    card.number(),
                    new BookItem(
                            card,
                            units.getOrDefault(card.id(), Map.of()),
                            variants.getOrDefault(card.id(), Set.of())));
        }
        return items;
    }

    private static Map<Long, Map<String, BigDecimal>> units(Handle h, Set<Long> ids) {
        return KeyQuery.list(h, UNITS, ids, Unit.class).stream()
                .collect(
                        Collectors.groupingBy(
                                Unit::itemId, Collectors.toMap(Unit::unit, Unit::qtyPerUnit)));
    }

    private static Map<Long, Set<String>> variants(Handle h, Set<Long> ids) {
        return KeyQuery.list(h, VARIANTS, ids, Variant.class).stream()
                .collect(
                        Collectors.groupingBy(
                                Variant::itemId,
                                Collectors.mapping(Variant::code, Collectors.toSet())));
    }
}
