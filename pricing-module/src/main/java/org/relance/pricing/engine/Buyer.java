package org.relance.pricing.engine;

import java.util.Set;

/**
 * Who pays.
 *
 * @param priceGroup empty for none
 * @param discountGroup empty for none
 * @param campaigns numbers of the active campaigns in whose target group the buyer is
 */
public record Buyer(
        String number,
        String priceGroup,
        String discountGroup,
        boolean allowLineDiscount,
        Set<String> campaigns) {

    public Buyer {
        campaigns = Set.copyOf(campaigns);
    }
}
