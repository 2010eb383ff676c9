package org.relance.pricing.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.relance.kernel.DomainException;
import org.relance.pricing.api.ItemDetails;
import org.relance.pricing.api.ItemView;
import org.relance.pricing.api.Items;

/** Item, variant and unit of a price or discount. */
@ApplicationScoped
class ItemCheck {

    @Inject Items items;

    ItemView item(String number, String field) {
        return items.byNumber(ScopeCheck.text(number))
                .orElseThrow(
                        () ->
                                DomainException.invalid(
                                        "pricing.item-unknown", field, ScopeCheck.text(number)));
    }

    void fits(ItemDetails item, String variant, String unit) {
        if (!variant.isEmpty()
                && item.variants().stream().noneMatch(v -> v.code().equals(variant))) {
            throw DomainException.invalid(
                    "pricing.variant-unknown", "variantCode", variant, item.number());
        }
        if (!unit.isEmpty()
                && !unit.equals(item.baseUnit())
                && item.units().stream().noneMatch(u -> u.unit().equals(unit))) {
            throw DomainException.invalid("pricing.unit-unknown", "unit", unit, item.number());
        }
    }
}
