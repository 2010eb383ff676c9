package org.relance.pricing.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.relance.pricing.api.DocumentKind;
import org.relance.pricing.book.BookCustomer;
import org.relance.pricing.engine.SaleTerms;

/** The heading of a document, everything settled. */
record Heading(
        DocumentKind kind,
        BookCustomer customer,
        Long contactId,
        Long campaignId,
        Long opportunityId,
        LocalDate orderDate,
        LocalDate postingDate,
        String currency,
        BigDecimal factor,
        boolean pricesIncludeVat,
        String vatGroup,
        String salesperson,
        String externalRef) {

    SaleTerms terms() {
        return new SaleTerms(
                kind.pricedOn(orderDate, postingDate),
                currency,
                factor,
                pricesIncludeVat,
                vatGroup);
    }
}
