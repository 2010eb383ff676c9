package org.relance.crm.api;

/** The address block. */
public record PostalAddress(
        String address, String address2, String postCode, String city, String countryCode) {

    /** No address known. */
    public static final PostalAddress NONE = new PostalAddress(null, null, null, null, null);
}
