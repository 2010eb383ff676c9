package org.relance.pricing.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relance.kernel.DomainException;
import org.relance.pricing.api.ExchangeRate;
import org.relance.pricing.engine.Offers;
import org.relance.pricing.engine.VatRate;
import org.relance.pricing.engine.VatTable;

/**
 * Everything that the prices of some customers and items depend on.
 *
 * @param offers all that the customers may get for the items
 * @param campaignsOfCustomers active campaigns by customer id
 * @param campaignsOfContacts active campaigns by company id
 * @param rates latest first within a currency
 */
public record PriceBook(
        Map<String, BookCustomer> customers,
        Map<String, BookItem> items,
        Offers offers,
        Map<Long, Set<String>> campaignsOfCustomers,
        Map<Long, Set<String>> campaignsOfContacts,
        Map<VatKey, VatRate> vat,
        Map<String, List<ExchangeRate>> rates)
        implements VatTable {

    /** A pair of VAT groups. */
    public record VatKey(String busGroup, String productGroup) {}

    /** The customer; {@code pricing.customer-unknown}. */
    public BookCustomer customer(String number) {
        BookCustomer customer = number == null ? null : customers.get(number.strip());
        if (customer == null) {
            throw DomainException.invalid(
                    "pricing.customer-unknown", "customerNumber", number == null ? "" : number);
        }
        return customer;
    }

    /** The item; {@code pricing.item-unknown}. */
    public BookItem item(String number) {
        BookItem item = number == null ? null : items.get(number.strip());
        if (item == null) {
            throw DomainException.invalid(
                    "pricing.item-unknown", "itemNumber", number == null ? "" : number);
        }
        return item;
    }

    /** Active campaigns that entitle a customer; those of its company only where it has none. */
    public Set<String> campaigns(BookCustomer customer) {
        Set<String> own = campaignsOfCustomers.getOrDefault(customer.billToId(), Set.of());
        boolean viaCompany = own.isEmpty() && customer.companyId() != null;
        return viaCompany ? campaignsOfContacts.getOrDefault(customer.companyId(), Set.of()) : own;
    }

    @Override
    public VatRate of(String busGroup, String productGroup) {
        VatRate rate = vat.get(new VatKey(busGroup, productGroup));
        if (rate == null) {
            throw DomainException.conflict("pricing.vat-setup-missing", busGroup, productGroup);
        }
        return rate;
    }

    /** How much of a currency one unit of company currency buys on a date. */
    public BigDecimal factor(String currency, LocalDate date) {
        if (currency.isEmpty()) {
            return BigDecimal.ONE;
        }
        return rates.getOrDefault(currency, List.of()).stream()
                .filter(rate -> !rate.startingDate().isAfter(date))
                .findFirst()
                .map(ExchangeRate::factor)
                .orElseThrow(
                        () ->
                                DomainException.conflict(
                                        "pricing.exchange-rate-missing", currency, date));
    }
}
