package org.relance.web.rest;

import java.time.LocalDate;
import java.util.List;
import org.relance.pricing.api.DocumentKind;
import org.relance.pricing.api.NewLine;

/**
 * A document to be made; customer, contact and campaign by their number or by their id.
 *
 * @param campaignNumber tag for attribution; never a source of prices
 */
public record DocumentBody(
        DocumentKind kind,
        String customerNumber,
        Long customerId,
        String contactNumber,
        Long contactId,
        LocalDate orderDate,
        LocalDate postingDate,
        String currencyCode,
        String campaignNumber,
        Long campaignId,
        String opportunityNumber,
        String salespersonCode,
        String externalRef,
        List<NewLine> lines) {}
