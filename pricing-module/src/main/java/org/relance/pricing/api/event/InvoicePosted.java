package org.relance.pricing.api.event;

import java.time.LocalDate;

/**
 * An invoice was posted; fired in its transaction.
 *
 * @param customerId who pays
 * @param contactId contact of the document, null for none
 * @param campaignId campaign that the document is tagged with, null for none
 * @param opportunityId opportunity that the document comes from, null for none
 * @param orderNumber order that became the invoice, empty for none
 */
public record InvoicePosted(
        long documentId,
        String number,
        long customerId,
        Long contactId,
        Long campaignId,
        Long opportunityId,
        LocalDate postingDate,
        String orderNumber) {}
