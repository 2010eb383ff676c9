package org.relance.pricing.book;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.relance.kernel.DomainException;
import org.relance.pricing.engine.CardPrice;
import org.relance.pricing.engine.SoldItem;

/** An item with its units and variants. */
public record BookItem(Card card, Map<String, BigDecimal> units, Set<String> variants) {

    /** The columns of the item itself. */
    public record Card(
            long id,
            String number,
            String description,
            String baseUnit,
            String salesUnit,
            BigDecimal unitPrice,
            boolean priceIncludesVat,
            String vatBusGroup,
            BigDecimal unitCost,
            String vatProductGroup,
            String discountGroup,
            boolean blocked) {}

    /** What the price calculation needs. */
    public SoldItem sold() {
        return new SoldItem(
                card.number(),
                card.discountGroup(),
                card.vatProductGroup(),
                new CardPrice(card.unitPrice(), card.priceIncludesVat(), card.vatBusGroup()));
    }

    /** The chosen unit, or the sales unit where none was chosen. */
    public String unit(String chosen) {
        if (chosen != null && !chosen.isBlank()) {
            return chosen.strip();
        }
        return card.salesUnit().isBlank() ? card.baseUnit() : card.salesUnit();
    }

    /** Base units in a unit; {@code pricing.unit-unknown} for one the item does not have. */
    public BigDecimal perUnit(String unit) {
        BigDecimal known = unit.equals(card.baseUnit()) ? BigDecimal.ONE : units.get(unit);
        if (known == null) {
            throw DomainException.invalid("pricing.unit-unknown", "unit", unit, card.number());
        }
        return known;
    }

    /** The chosen variant; {@code pricing.variant-unknown} for one the item does not have. */
    public String variant(String chosen) {
        String variant = chosen == null ? "" : chosen.strip();
        if (!variant.isEmpty() && !variants.contains(variant)) {
            throw DomainException.invalid(
                    "pricing.variant-unknown", "variantCode", variant, card.number());
        }
        return variant;
    }
}
