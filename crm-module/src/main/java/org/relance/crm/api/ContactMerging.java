package org.relance.crm.api;

/** Makes one contact of two. */
public interface ContactMerging {

    /**
     * What merging would do, side by side.
     *
     * @throws org.relance.kernel.DomainException {@code crm.contact-not-found}, {@code
     *     crm.merge-itself}, {@code crm.merge-types-differ}
     */
    MergePreview preview(long survivorId, long otherId);

    /**
     * Lets a contact go up in another: the chosen values, everything that refers to the other, and
     * the stricter of their wishes stay with the survivor. The other's number finds the survivor
     * from then on.
     *
     * @param version version of the survivor as it was read
     * @throws org.relance.kernel.DomainException {@code crm.contact-not-found}, {@code
     *     crm.changed-meanwhile} where either has changed, {@code crm.merge-itself}, {@code
     *     crm.merge-types-differ}, {@code crm.merge-own-company}, {@code crm.merge-two-customers},
     *     {@code crm.merge-field-unknown}, {@code crm.required}, and refusals of other modules
     */
    ContactView merge(long survivorId, int version, MergeContacts merge);
}
