package org.relance.pricing.api;

import java.time.LocalDate;
import java.util.List;

/**
 * A document to be made. What is left out is taken from the customer and the work date.
 *
 * @param contactNumber person or company that the document is for
 * @param campaignNumber tag for attribution; never a source of prices
 * @param opportunityNumber opportunity that it comes from; gives campaign and salesperson where
 *     they are left out
 * @param externalRef number in the system that it comes from
 */
public record NewDocument(
        DocumentKind kind,
        String customerNumber,
        String contactNumber,
        LocalDate orderDate,
        LocalDate postingDate,
        String currencyCode,
        String campaignNumber,
        String opportunityNumber,
        String salespersonCode,
        String externalRef,
        List<NewLine> lines) {

    public NewDocument {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** A document of today in the customer's terms. */
    public static NewDocument of(DocumentKind kind, String customerNumber, NewLine... lines) {
        return new NewDocument(
                kind,
                customerNumber,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(lines));
    }

    /** The same on another order date. */
    public NewDocument orderedOn(LocalDate date) {
        return new NewDocument(
                kind,
                customerNumber,
                contactNumber,
                date,
                postingDate,
                currencyCode,
                campaignNumber,
                opportunityNumber,
                salespersonCode,
                externalRef,
                lines);
    }

    /** The same with a campaign tag. */
    public NewDocument taggedWith(String campaign) {
        return new NewDocument(
                kind,
                customerNumber,
                contactNumber,
                orderDate,
                postingDate,
                currencyCode,
                campaign,
                opportunityNumber,
                salespersonCode,
                externalRef,
                lines);
    }
}
