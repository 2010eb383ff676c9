package org.relance.pricing.engine;

import java.math.BigDecimal;
import org.relance.kernel.DomainException;
import org.relance.pricing.api.DiscountOrigin;
import org.relance.pricing.api.PriceExplanation;
import org.relance.pricing.api.PriceOrigin;

/** Price and discount that a person typed over those that count; null where not typed. */
public record ManualEntry(BigDecimal unitPrice, BigDecimal percent) {

    /** True if anything was typed. */
    public boolean present() {
        return unitPrice != null || percent != null;
    }

    /**
     * The line with what was typed.
     *
     * @throws DomainException {@code pricing.pick-discount-not-allowed}, {@code
     *     pricing.percent-range}, {@code pricing.amount-negative}
     */
    public PricedLine over(PricedLine line) {
        check(line);
        boolean price = unitPrice != null;
        boolean discount = percent != null;
        return new PricedLine(
                price ? Amounts.unitAmount(unitPrice) : line.unitPrice(),
                discount ? percent : line.discountPercent(),
                line.allowLineDiscount(),
                line.allowInvoiceDiscount(),
                price ? null : line.priceRowId(),
                discount ? null : line.discountRowId(),
                price ? null : line.priceCampaign(),
                discount ? null : line.discountCampaign(),
                explanation(line.explanation()));
    }

    private void check(PricedLine line) {
        if (unitPrice != null && unitPrice.signum() < 0) {
            throw DomainException.invalid("pricing.amount-negative", "unitPrice", unitPrice);
        }
        if (percent == null) {
            return;
        }
        if (percent.signum() < 0 || percent.compareTo(Amounts.HUNDRED) > 0) {
            throw DomainException.invalid("pricing.percent-range", "discountPct");
        }
        if (percent.signum() > 0 && !line.allowLineDiscount()) {
            throw DomainException.conflict("pricing.pick-discount-not-allowed");
        }
    }

    private PriceExplanation explanation(PriceExplanation e) {
        return new PriceExplanation(
                e.customer(),
                e.date(),
                e.quantity(),
                e.unit(),
                e.qtyPerUnit(),
                e.currency(),
                e.pricesIncludeVat(),
                unitPrice == null ? e.origin() : PriceOrigin.MANUAL,
                percent == null ? e.discountOrigin() : DiscountOrigin.MANUAL,
                e.cardPrice(),
                e.cardIncludesVat(),
                e.conversion(),
                e.prices(),
                e.discounts(),
                e.unlisted());
    }
}
