package org.relance.pricing.document;

import java.time.LocalDate;

/**
 * What a document takes from the opportunity that it comes from, unless it names its own.
 *
 * @param campaignId null where it has none
 * @param salespersonCode null where it has none
 * @param estimatedClose null where it has none
 */
public record OpportunityTies(
        long id, Long campaignId, String salespersonCode, LocalDate estimatedClose) {}
