package org.relance.pricing.item;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.relance.kernel.DomainException;
import org.relance.pricing.api.ItemDetails;
import org.relance.pricing.api.ItemUnit;
import org.relance.pricing.api.ItemVariant;

/** What must hold for the details of an item. */
final class ItemRules {

    private static final int DECIMALS = 5;

    private ItemRules() {}

    static void check(ItemDetails details) {
        required(details.description(), "description", 200);
        required(details.baseUnit(), "baseUnit", 10);
        required(details.vatProductGroup(), "vatProductGroup", 20);
        amount(details.unitPrice(), "unitPrice");
        amount(details.unitCost(), "unitCost");
        units(details);
        variants(details);
    }

    private static void units(ItemDetails details) {
        Set<String> seen = new HashSet<>(Set.of(details.baseUnit()));
        for (ItemUnit unit : details.units()) {
            required(unit.unit(), "units", 10);
            quantity(unit, unit.unit().equals(details.baseUnit()));
            if (!seen.add(unit.unit()) && !unit.unit().equals(details.baseUnit())) {
                throw DomainException.invalid("pricing.unit-twice", "units", unit.unit());
            }
        }
        if (!details.salesUnit().isEmpty() && !seen.contains(details.salesUnit())) {
            throw DomainException.invalid(
                    "pricing.sales-unit-unknown", "salesUnit", details.salesUnit());
        }
    }

    private static void quantity(ItemUnit unit, boolean base) {
        BigDecimal quantity = unit.qtyPerUnit();
        boolean wrong = quantity == null || quantity.signum() <= 0;
        if (wrong || (base && quantity.compareTo(BigDecimal.ONE) != 0)) {
            throw DomainException.invalid("pricing.unit-quantity", "units", unit.unit());
        }
        decimals(quantity, "units");
    }

    private static void variants(ItemDetails details) {
        Set<String> seen = new HashSet<>();
        for (ItemVariant variant : details.variants()) {
            required(variant.code(), "variants", 20);
            limited(variant.description(), "variants", 100);
            if (!seen.add(variant.code())) {
                throw DomainException.invalid("pricing.variant-twice", "variants", variant.code());
            }
        }
    }

    private static void amount(BigDecimal amount, String field) {
        if (amount.signum() < 0) {
            throw DomainException.invalid("pricing.amount-negative", field, amount);
        }
        decimals(amount, field);
    }

    private static void decimals(BigDecimal number, String field) {
        if (number.stripTrailingZeros().scale() > DECIMALS) {
            throw DomainException.invalid("pricing.too-many-decimals", field, number, DECIMALS);
        }
    }

    private static void required(String text, String field, int limit) {
        if (text == null || text.isBlank()) {
            throw DomainException.invalid("pricing.field-required", field);
        }
        limited(text, field, limit);
    }

    private static void limited(String text, String field, int limit) {
        if (text.length() > limit) {
            throw DomainException.invalid("pricing.field-too-long", field, limit);
        }
    }
}
