package org.relance.pricing.api;

import java.time.Instant;

/**
 * Whether a campaign is active, since when and by whom, and how much hangs on it.
 *
 * @param activatedAt null while it is not active
 * @param prices sales prices of the campaign
 * @param discounts line discounts of the campaign
 * @param members customers and contacts of the target group
 */
public record ActivationState(
        long campaignId,
        String campaignNumber,
        Instant activatedAt,
        String activatedBy,
        int prices,
        int discounts,
        int members) {

    /** True while members of the target group get the campaign's prices and discounts. */
    public boolean active() {
        return activatedAt != null;
    }

    /** True if neither a price nor a discount belongs to the campaign. */
    public boolean withoutPrices() {
        return prices + discounts == 0;
    }
}
