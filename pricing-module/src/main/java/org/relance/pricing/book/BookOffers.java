package org.relance.pricing.book;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.relance.pricing.api.DiscountTarget;
import org.relance.pricing.api.RowScope;
import org.relance.pricing.api.SourceType;
import org.relance.pricing.engine.DiscountRow;
import org.relance.pricing.engine.Offers;
import org.relance.pricing.engine.PriceRow;

/** Loads the prices and discounts of some items that some buyers may get: two statements. */
final class BookOffers {

    private static final String OF_BUYERS =
            " and (%1$s.source_type <> 'CUSTOMER' or %1$s.source_code in (<buyers>))";
    private static final String PRICES =
            "select p.* from prc_sales_price p where p.item_id in (<keys>)"
                    + OF_BUYERS.formatted("p");
    private static final String DISCOUNTS =
            "select d.* from prc_line_discount d where d.target_code in (<keys>)"
                    + OF_BUYERS.formatted("d");

    private record PriceOfItem(String item, PriceRow row) {}

    /** Many rows have few codes; one text for each saves memory and speeds comparisons. */
    private final Map<String, String> texts = new HashMap<>();

    private BookOffers() {}

    static Offers load(Handle h, Collection<BookItem> items, Set<String> buyers) {
        BookOffers rows = new BookOffers();
        return new Offers(rows.prices(h, items, buyers), rows.discounts(h, items, buyers));
    }

    private Map<String, List<PriceRow>> prices(
            Handle h, Collection<BookItem> items, Set<String> buyers) {
        Map<Long, String> numbers =
                items.stream()
                        .map(BookItem::card)
                        .collect(Collectors.toMap(BookItem.Card::id, BookItem.Card::number));
        return granted(h, PRICES, numbers.keySet(), buyers, (rs, ctx) -> price(rs, numbers))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                PriceOfItem::item,
                                Collectors.mapping(PriceOfItem::row, Collectors.toList())));
    }

    private List<DiscountRow> discounts(Handle h, Collection<BookItem> items, Set<String> buyers) {
        Set<String> codes = new HashSet<>();
        for (BookItem item : items) {
            codes.add(item.card().number());
            codes.add(item.card().discountGroup());
        }
        return granted(h, DISCOUNTS, codes, buyers, (rs, ctx) -> discount(rs));
    }

    private static <T> List<T> granted(
            Handle h, String sql, Set<?> keys, Set<String> buyers, RowMapper<T> mapper) {
        if (keys.isEmpty() || buyers.isEmpty()) {
            return List.of();
        }
        return h.createQuery(sql)
                .bindList("keys", List.copyOf(keys))
                .bindList("buyers", List.copyOf(buyers))
                .map(mapper)
                .list();
    }

    private PriceOfItem price(ResultSet rs, Map<Long, String> numbers) throws SQLException {
        PriceRow row =
                new PriceRow(
                        rs.getLong("id"),
                        scope(rs),
                        rs.getBigDecimal("unit_price"),
                        rs.getBoolean("price_includes_vat"),
                        text(rs, "vat_bus_group"),
                        rs.getBoolean("allow_line_discount"),
                        rs.getBoolean("allow_invoice_discount"));
        return new PriceOfItem(numbers.get(rs.getLong("item_id")), row);
    }

    private DiscountRow discount(ResultSet rs) throws SQLException {
        return new DiscountRow(
                rs.getLong("id"),
                DiscountTarget.valueOf(rs.getString("target_type")),
                text(rs, "target_code"),
                scope(rs),
                rs.getBigDecimal("discount_pct"));
    }

    private RowScope scope(ResultSet rs) throws SQLException {
        return new RowScope(
                SourceType.valueOf(rs.getString("source_type")),
                text(rs, "source_code"),
                text(rs, "currency_code"),
                text(rs, "variant_code"),
                text(rs, "unit"),
                rs.getBigDecimal("min_quantity"),
                date(rs, "starting_date"),
                date(rs, "ending_date"));
    }

    private String text(ResultSet rs, String column) throws SQLException {
        return texts.computeIfAbsent(rs.getString(column), t -> t);
    }

    private static LocalDate date(ResultSet rs, String column) throws SQLException {
        Date date = rs.getDate(column);
        return date == null ? null : date.toLocalDate();
    }
}
