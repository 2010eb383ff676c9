package org.relance.marketing.api;

/**
 * What an activation would do, for the question before it.
 *
 * @param prices price rows of the campaign
 * @param discounts discount rows of the campaign
 * @param targetContacts contacts flagged as target; without any the activation is refused
 */
public record ActivationPreview(int prices, int discounts, int targetContacts) {

    /** True if people should be asked whether to activate although nothing is cheaper by it. */
    public boolean withoutPrices() {
        return prices + discounts == 0;
    }
}
