package org.relance.pricing.engine;

import java.math.BigDecimal;
import java.util.List;
import org.relance.pricing.api.ConversionStep;
import org.relance.pricing.api.ConversionStep.Kind;
import org.relance.pricing.api.VatType;

/** A price in the terms of a line: VAT, then unit, then currency, then rounding. */
record Conversion(List<ConversionStep> steps, BigDecimal price) {

    /** What a price is stated in. */
    record Stated(
            BigDecimal price, boolean includesVat, String vatGroup, String unit, String currency) {

        static Stated of(PriceRow row) {
            return new Stated(
                    row.price(),
                    row.includesVat(),
                    row.vatGroup(),
                    row.scope().unit(),
                    row.scope().currency());
        }

        static Stated of(CardPrice card) {
            return new Stated(card.price(), card.includesVat(), card.vatGroup(), "", "");
        }
    }

    static Conversion of(Stated stated, Sale sale, VatTable vat) {
        ConversionStep tax = tax(stated, sale, vat);
        ConversionStep unit = unit(stated, sale, tax.result());
        ConversionStep currency = currency(stated, sale, unit.result());
        return new Conversion(List.of(tax, unit, currency), Amounts.unitAmount(currency.result()));
    }

    private static ConversionStep tax(Stated stated, Sale sale, VatTable vat) {
        boolean wanted = sale.terms().pricesIncludeVat();
        if (!stated.includesVat() && !wanted) {
            return new ConversionStep(Kind.VAT_UNCHANGED, BigDecimal.ZERO, stated.price());
        }
        VatRate line = vat.of(sale.terms().vatGroup(), sale.item().vatProductGroup());
        BigDecimal rate = line.lineRate();
        if (!stated.includesVat()) {
            BigDecimal gross = stated.price().multiply(Amounts.onePlus(rate));
            return new ConversionStep(Kind.VAT_ADDED, rate, gross);
        }
        BigDecimal contained =
                vat.of(stated.vatGroup(), sale.item().vatProductGroup()).containedRate();
        return wanted && line.type() != VatType.REVERSE_CHARGE
                ? replaced(stated.price(), contained, rate)
                : takenOut(stated.price(), contained);
    }

    private static ConversionStep takenOut(BigDecimal price, BigDecimal contained) {
        BigDecimal net = price.divide(Amounts.onePlus(contained), Amounts.EXACT);
        return new ConversionStep(Kind.VAT_TAKEN_OUT, contained, net);
    }

    private static ConversionStep replaced(
            BigDecimal price, BigDecimal contained, BigDecimal rate) {
        if (contained.compareTo(rate) == 0) {
            return new ConversionStep(Kind.VAT_UNCHANGED, rate, price);
        }
        BigDecimal gross =
                price.multiply(Amounts.onePlus(rate))
                        .divide(Amounts.onePlus(contained), Amounts.EXACT);
        return new ConversionStep(Kind.VAT_REPLACED, rate, gross);
    }

    private static ConversionStep unit(Stated stated, Sale sale, BigDecimal price) {
        BigDecimal perUnit = sale.sold().qtyPerUnit();
        return stated.unit().isEmpty() && perUnit.compareTo(BigDecimal.ONE) != 0
                ? new ConversionStep(Kind.UNIT_MULTIPLIED, perUnit, price.multiply(perUnit))
                : new ConversionStep(Kind.UNIT_UNCHANGED, BigDecimal.ONE, price);
    }

    private static ConversionStep currency(Stated stated, Sale sale, BigDecimal price) {
        boolean exchanged = stated.currency().isEmpty() && !sale.terms().currency().isEmpty();
        BigDecimal factor = sale.terms().factor();
        return exchanged
                ? new ConversionStep(Kind.CURRENCY_EXCHANGED, factor, price.multiply(factor))
                : new ConversionStep(Kind.CURRENCY_UNCHANGED, BigDecimal.ONE, price);
    }
}
