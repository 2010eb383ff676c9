package org.relance.pricing.engine;

/**
 * The item of a line.
 *
 * @param discountGroup item discount group, empty for none
 */
public record SoldItem(
        String number, String discountGroup, String vatProductGroup, CardPrice card) {}
