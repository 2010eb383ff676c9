package org.relance.pricing.document;

import java.math.BigDecimal;
import org.relance.pricing.engine.Amounts;
import org.relance.pricing.engine.PricedLine;
import org.relance.pricing.engine.SaleTerms;

/** Amounts of a line: without VAT and with it in document currency, without it in company's. */
record LineAmounts(BigDecimal net, BigDecimal gross, BigDecimal netLcy) {

    static LineAmounts of(
            BigDecimal quantity, PricedLine line, BigDecimal vatRate, SaleTerms terms) {
        BigDecimal amount =
                Amounts.amount(
                        Amounts.discounted(
                                quantity.multiply(line.unitPrice()), line.discountPercent()));
        BigDecimal rate = Amounts.onePlus(vatRate);
        BigDecimal net =
                terms.pricesIncludeVat() ? Amounts.amount(Amounts.quotient(amount, rate)) : amount;
        BigDecimal gross =
                terms.pricesIncludeVat() ? amount : Amounts.amount(amount.multiply(rate));
        return new LineAmounts(net, gross, Amounts.amount(Amounts.quotient(net, terms.factor())));
    }
}
