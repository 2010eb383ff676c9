package org.relance.pricing.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import org.relance.crm.api.CustomerView;
import org.relance.crm.api.Customers;
import org.relance.kernel.DomainException;
import org.relance.pricing.api.ItemDetails;
import org.relance.pricing.api.ItemView;
import org.relance.pricing.api.RowScope;
import org.relance.pricing.api.SalesPriceDetails;
import org.relance.pricing.api.SourceType;

/** Turns what a person typed into the row to store, or refuses it. */
@ApplicationScoped
class SalesPriceRules {

    private static final int DECIMALS = 5;

    /** Flags that a price takes over where they are not typed. */
    private record Defaults(
            String currency, boolean includesVat, String vatGroup, boolean allowLineDiscount) {}

    @Inject ScopeCheck scopes;
    @Inject ItemCheck itemCheck;
    @Inject Customers customers;

    SalesPriceRow settled(SalesPriceDetails typed) {
        if (typed.sourceType() == SourceType.DISCOUNT_GROUP) {
            throw DomainException.invalid("pricing.source-not-for-prices", "source");
        }
        ItemView item = itemCheck.item(typed.itemNumber(), "itemNumber");
        RowScope scope = scopes.settled(scope(typed, item.details()));
        itemCheck.fits(item.details(), scope.variant(), scope.unit());
        checkPrice(typed.unitPrice());
        return row(typed, item, scope);
    }

    private RowScope scope(SalesPriceDetails typed, ItemDetails item) {
        String salesUnit = item.salesUnit().isEmpty() ? item.baseUnit() : item.salesUnit();
        String currency =
                typed.currencyCode() == null
                        ? defaults(typed, item).currency()
                        : ScopeCheck.text(typed.currencyCode());
        return new RowScope(
                typed.sourceType(),
                ScopeCheck.text(typed.sourceCode()),
                currency,
                ScopeCheck.text(typed.variantCode()),
                typed.unit() == null ? salesUnit : typed.unit().strip(),
                ScopeCheck.number(typed.minQuantity()),
                typed.startingDate(),
                typed.endingDate());
    }

    private SalesPriceRow row(SalesPriceDetails typed, ItemView item, RowScope scope) {
        Defaults defaults = defaults(typed, item.details());
        return new SalesPriceRow(
                item.id(),
                scope,
                typed.unitPrice(),
                chosen(typed.priceIncludesVat(), defaults.includesVat()),
                typed.vatBusGroup() == null ? defaults.vatGroup() : typed.vatBusGroup().strip(),
                chosen(typed.allowLineDiscount(), defaults.allowLineDiscount()),
                chosen(typed.allowInvoiceDiscount(), true));
    }

    private Defaults defaults(SalesPriceDetails typed, ItemDetails item) {
        if (typed.sourceType() == SourceType.ALL) {
            return new Defaults("", item.priceIncludesVat(), item.vatBusGroup(), true);
        }
        Optional<CustomerView> customer =
                typed.sourceType() == SourceType.CUSTOMER
                        ? customers.findByNumber(ScopeCheck.text(typed.sourceCode()))
                        : Optional.empty();
        return customer.map(
                        c ->
                                new Defaults(
                                        ScopeCheck.text(c.currencyCode()),
                                        c.pricesIncludeVat(),
                                        c.pricesIncludeVat() ? c.vatBusGroup() : "",
                                        c.allowLineDiscount()))
                .orElse(new Defaults("", false, "", true));
    }

    private static boolean chosen(Boolean typed, boolean otherwise) {
        return typed == null ? otherwise : typed;
    }

    private static void checkPrice(BigDecimal price) {
        if (price == null) {
            throw DomainException.invalid("pricing.field-required", "unitPrice");
        }
        if (price.signum() < 0) {
            throw DomainException.invalid("pricing.amount-negative", "unitPrice", price);
        }
        if (price.stripTrailingZeros().scale() > DECIMALS) {
            throw DomainException.invalid(
                    "pricing.too-many-decimals", "unitPrice", price, DECIMALS);
        }
    }
}
