package org.relance.pricing.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relance.pricing.api.RowScope;
import org.relance.pricing.api.SourceType;

/**
 * What a programmer would write for speed alone: a hash map by item, unit and currency whose rows
 * are sorted by price, of which the first valid one is the answer. No discount, no conversion, no
 * precedence.
 */
final class PlainLookup {

    private record Key(String item, String unit, String currency) {}

    /** Dates as day numbers, prices in hundredths, as such code would keep them. */
    private record Row(
            SourceType source, String code, long minimum, long first, long last, long price) {}

    /** A line in the same terms. */
    record Line(
            String item,
            String unit,
            String currency,
            String customer,
            String group,
            String campaign,
            long quantity,
            long day) {

        static Line of(Sale sale) {
            String unit = sale.sold().unit().equals("BOX") ? "BOX" : "";
            return new Line(
                    sale.item().number(),
                    unit,
                    sale.terms().currency(),
                    sale.buyer().number(),
                    sale.buyer().priceGroup(),
                    sale.buyer().campaigns().iterator().next(),
                    sale.sold().quantity().longValue(),
                    sale.terms().date().toEpochDay());
        }
    }

    private final Map<Key, Row[]> rows = new HashMap<>();

    PlainLookup(Map<String, List<PriceRow>> prices) {
        Map<Key, List<Row>> lists = new HashMap<>();
        prices.forEach(
                (item, some) ->
                        some.forEach(
                                row ->
                                        lists.computeIfAbsent(
                                                        key(item, row.scope()),
                                                        k -> new ArrayList<>())
                                                .add(row(row))));
        lists.forEach(
                (key, list) -> {
                    list.sort(Comparator.comparingLong(Row::price));
                    rows.put(key, list.toArray(Row[]::new));
                });
    }

    private static Key key(String item, RowScope scope) {
        return new Key(item, scope.unit(), scope.currency());
    }

    private static Row row(PriceRow row) {
        RowScope scope = row.scope();
        return new Row(
                scope.source(),
                scope.sourceCode(),
                scope.minQuantity().longValue(),
                scope.startingDate().toEpochDay(),
                scope.endingDate() == null ? Long.MAX_VALUE : scope.endingDate().toEpochDay(),
                row.price().multiply(BigDecimal.valueOf(100)).longValueExact());
    }

    /** The lowest valid price, or -1. */
    long price(Line line) {
        Row[] candidates = rows.get(new Key(line.item(), line.unit(), line.currency()));
        if (candidates != null) {
            for (Row row : candidates) {
                if (isValid(row, line)) {
                    return row.price();
                }
            }
        }
        return -1;
    }

    private static boolean isValid(Row row, Line line) {
        return row.minimum() <= line.quantity()
                && row.first() <= line.day()
                && line.day() <= row.last()
                && switch (row.source()) {
                    case ALL -> true;
                    case CUSTOMER -> row.code().equals(line.customer());
                    case PRICE_GROUP, DISCOUNT_GROUP -> row.code().equals(line.group());
                    case CAMPAIGN -> row.code().equals(line.campaign());
                };
    }
}
