package org.relance.pricing.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.relance.kernel.db.Database;
import org.relance.pricing.api.ExchangeRate;
import org.relance.pricing.api.VatType;
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
    private static final String CAMPAIGNS =
            "select t.member_type, t.member_id, c.campaign_no from prc_target t"
                    + " join prc_campaign c on c.campaign_id = t.campaign_id"
                    + " where c.activated_at is not null and t.member_id in (<keys>)";

    public record Membership(String memberType, long memberId, String campaignNo) {}

    public record Vat(String busGroup, String productGroup, VatType type, BigDecimal ratePct) {}

    @Inject Database database;

    /** Everything for these customers and items; unknown numbers are left out. */
    public PriceBook load(Collection<String> customerNumbers, Collection<String> itemNumbers) {
        return database.ask(
                h -> load(h, new HashSet<>(customerNumbers), new HashSet<>(itemNumbers)));
    }

    private PriceBook load(Handle h, Set<String> customerNumbers, Set<String> itemNumbers) {
        Map<String, BookCustomer> customers =
                KeyQuery.list(h, CUSTOMERS, customerNumbers, BookCustomer.class).stream()
                        .collect(Collectors.toMap(BookCustomer::number, c -> c));
        Map<String, BookItem> items = BookItems.load(h, itemNumbers);
        Set<String> buyers =
                customers.values().stream()
                        .map(BookCustomer::billToNumber)
                        .collect(Collectors.toSet());
        return new PriceBook(
                customers,
                items,
                BookOffers.load(h, items.values(), buyers),
                memberships(h, "CUSTOMER", ids(customers.values(), BookCustomer::billToId)),
                memberships(h, "CONTACT", ids(customers.values(), BookCustomer::companyId)),
                vat(h),
                rates(h));
    }

    private static Map<Long, Set<String>> memberships(Handle h, String type, Set<Long> ids) {
        return KeyQuery.list(h, CAMPAIGNS, ids, Membership.class).stream()
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

    private static Set<Long> ids(
            Collection<BookCustomer> customers, Function<BookCustomer, Long> id) {
        return customers.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
