package org.relance.crm.api;

/**
 * An alternative address.
 *
 * @param active it holds today
 */
public record ContactAddressView(
        long id, int version, ContactAddressDetails details, boolean active) {}
