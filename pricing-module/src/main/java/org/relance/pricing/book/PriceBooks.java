package org.relance.pricing.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.relance.kernel.db.Database;
import org.relance.pricing.api.DiscountTarget;
import org.relance.pricing.api.ExchangeRate;
import org.relance.pricing.api.RowScope;
import org.relance.pricing.api.SourceType;
import org.relance.pricing.api.VatType;
import org.relance.pricing.engine.DiscountRow;
import org.relance.pricing.engine.PriceRow;
import org.relance.pricing.engine.VatRate;

/** Loads price books: a fixed number of statements however many lines there are. */
@ApplicationScoped
public class PriceBooks {

    private static final String CUSTOMERS =
            "select u.id, u.number, u.name, u.contact_id, coalesce(c.company_id, c.id) as company_id,"
                    + " b.id as bill_to_id, b.number as bill_to_number, coalesce(b.price_group, '') as price_group,"
                    + " coalesce(b.discount_group, '') as discount_group, coalesce(u.currency_code, '') as currency_code,"
                    + " b.vat_bus_group, b.prices_include_vat, b.allow_line_discount, u.salesperson_code,"
                    + " (u.blocked or b.blocked) as blocked, coalesce(c.privacy_blocked, false) as privacy_blocked"
                    + " from crm_customer u join crm_customer b on b.id = coalesce(u.bill_to_id, u.id)"
                    + " left join crm_contact c on c.id = b.contact_id where u.number in (<keys>)";
    private static final String ITEMS =
            "select id, number, description, base_unit, sales_unit, unit_price, price_includes_vat,"
                    + " coalesce(vat_bus_group, '') as vat_bus_group, unit_cost, vat_product_group,"
                    + " coalesce(discount_group, '') as discount_group, blocked from prc_item where number in (<keys>)";
    private static final String OF_BUYERS =
            " and (%1$s.source_type <> 'CUSTOMER' or %1$s.source_code in (<buyers>))";
    private static final String PRICES =
            "select p.* from prc_sales_price p where p.item_id in (<keys>)"
                    + OF_BUYERS.formatted("p");
    private static final String DISCOUNTS =
            "select d.* from prc_line_discount d where d.target_code in (<keys>)"
                    + OF_BUYERS.formatted("d");
    private static final String CAMPAIGNS =
            "select t.member_type, t.member_id, c.campaign_no from prc_target t"
                    + " join prc_campaign c on c.campaign_id = t.campaign_id"
                    + " where c.activated_at is not null and t.member_id in (<keys>)";

    public record Membership(String memberType, long memberId, String campaignNo) {}

    public record Unit(long itemId, String unit, BigDecimal qtyPerUnit) {}

    public record Variant(long itemId, String code) {}

    public record Vat(String busGroup, String productGroup, VatType type, BigDecimal ratePct) {}

    private record PriceOfItem(long itemId, PriceRow row) {}

    @Inject Database database;

    /** Everything for these customers and items; unknown numbers are left out. */
    public PriceBook load(Collection<String> customerNumbers, Collection<String> itemNumbers) {
        return database.ask(
                h -> load(h, new HashSet<>(customerNumbers), new HashSet<>(itemNumbers)));
    }

    private PriceBook load(Handle h, Set<String> customerNumbers, Set<String> itemNumbers) {
        Map<String, BookCustomer> customers =
                rows(h, CUSTOMERS, customerNumbers, BookCustomer.class).stream()
                        .collect(Collectors.toMap(BookCustomer::number, c -> c));
        Map<String, BookItem> items = items(h, itemNumbers);
        Set<String> buyers =
                customers.values().stream()
                        .map(BookCustomer::billToNumber)
                        .collect(Collectors.toSet());
        return new PriceBook(
                customers,
                items,
                prices(h, items.values(), buyers),
                discounts(h, items.values(), buyers),
                memberships(h, "CUSTOMER", ids(customers.values(), BookCustomer::billToId)),
                memberships(h, "CONTACT", ids(customers.values(), BookCustomer::companyId)),
                vat(h),
                rates(h));
    }

    private static Map<String, BookItem> items(Handle h, Set<String> numbers) {
        List<BookItem.Card> cards = rows(h, ITEMS, numbers, BookItem.Card.class);
        Set<Long> ids = cards.stream().map(BookItem.Card::id).collect(Collectors.toSet());
        var units =
                rows(h, "select * from prc_item_unit where item_id in (<keys>)", ids, Unit.class)
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Unit::itemId,
                                        Collectors.toMap(Unit::unit, Unit::qtyPerUnit)));
        var variants =
                rows(
                                h,
                                "select item_id, code from prc_item_variant where item_id in (<keys>)",
                                ids,
                                Variant.class)
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Variant::itemId,
                                        Collectors.mapping(Variant::code, Collectors.toSet())));
        return cards.stream()
                .map(
                        c ->
                                new BookItem(
                                        c,
                                        units.getOrDefault(c.id(), Map.of()),
                                        variants.getOrDefault(c.id(), Set.of())))
                .collect(Collectors.toMap(i -> i.card().number(), i -> i));
    }

    private static Map<Long, List<PriceRow>> prices(
            Handle h, Collection<BookItem> items, Set<String> buyers) {
        Set<Long> ids = items.stream().map(i -> i.card().id()).collect(Collectors.toSet());
        return granted(
                        h,
                        PRICES,
                        ids,
                        buyers,
                        (rs, ctx) -> new PriceOfItem(rs.getLong("item_id"), price(rs)))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                PriceOfItem::itemId,
                                Collectors.mapping(PriceOfItem::row, Collectors.toList())));
    }

    private static Map<String, List<DiscountRow>> discounts(
            Handle h, Collection<BookItem> items, Set<String> buyers) {
        Set<String> codes = new HashSet<>();
        items.forEach(
                i -> {
                    codes.add(i.card().number());
                    codes.add(i.card().discountGroup());
                });
        return granted(h, DISCOUNTS, codes, buyers, (rs, ctx) -> discount(rs)).stream()
                .collect(Collectors.groupingBy(DiscountRow::targetCode));
    }

    private static Map<Long, Set<String>> memberships(Handle h, String type, Set<Long> ids) {
        return rows(h, CAMPAIGNS, ids, Membership.class).stream()
                .filter(m -> m.memberType().equals(type))
                .collect(
                        Collectors.groupingBy(
                                Membership::memberId,
                                Collectors.mapping(Membership::campaignNo, Collectors.toSet())));
    }

    private static Map<PriceBook.VatKey, VatRate> vat(Handle h) {
        return h.createQuery("select * from prc_vat_setup").mapTo(Vat.class).list().stream()
                .collect(
                        Collectors.toMap(
                                v -> new PriceBook.VatKey(v.busGroup(), v.productGroup()),
                                v -> new VatRate(v.type(), v.ratePct())));
    }

    private static Map<String, List<ExchangeRate>> rates(Handle h) {
        return h
                .createQuery("select * from prc_exchange_rate order by starting_date desc")
                .mapTo(ExchangeRate.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(ExchangeRate::currencyCode));
    }

    private static <T> List<T> rows(Handle h, String sql, Set<?> keys, Class<T> type) {
        return keys.isEmpty()
                ? List.of()
                : h.createQuery(sql).bindList("keys", List.copyOf(keys)).mapTo(type).list();
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

    private static Set<Long> ids(
            Collection<BookCustomer> customers, Function<BookCustomer, Long> id) {
        return customers.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static PriceRow price(ResultSet rs) throws SQLException {
        return new PriceRow(
                rs.getLong("id"),
                scope(rs),
                rs.getBigDecimal("unit_price"),
                rs.getBoolean("price_includes_vat"),
                rs.getString("vat_bus_group"),
                rs.getBoolean("allow_line_discount"),
                rs.getBoolean("allow_invoice_discount"));
    }

    private static DiscountRow discount(ResultSet rs) throws SQLException {
        return new DiscountRow(
                rs.getLong("id"),
                DiscountTarget.valueOf(rs.getString("target_type")),
                rs.getString("target_code"),
                scope(rs),
                rs.getBigDecimal("discount_pct"));
    }

    private static RowScope scope(ResultSet rs) throws SQLException {
        return new RowScope(
                SourceType.valueOf(rs.getString("source_type")),
                rs.getString("source_code"),
                rs.getString("currency_code"),
                rs.getString("variant_code"),
                rs.getString("unit"),
                rs.getBigDecimal("min_quantity"),
                date(rs, "starting_date"),
                date(rs, "ending_date"));
    }

    private static LocalDate date(ResultSet rs, String column) throws SQLException {
        Date date = rs.getDate(column);
        return date == null ? null : date.toLocalDate();
    }
}
