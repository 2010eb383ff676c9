package org.relance.pricing.engine;

/** VAT set-up by business group and product group. */
@FunctionalInterface
public interface VatTable {

    /**
     * The set-up of a pair.
     *
     * @throws org.relance.kernel.DomainException {@code pricing.vat-missing}
     */
    VatRate of(String busGroup, String productGroup);
}
