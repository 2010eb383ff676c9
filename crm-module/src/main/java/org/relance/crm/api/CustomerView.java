package org.relance.crm.api;

/**
 * A customer.
 *
 * @param contactId company (or person who stands alone) that it is, null if not linked
 * @param billToId customer who pays; its own id where it pays itself
 */
public record CustomerView(
        long id,
        String number,
        String name,
        Long contactId,
        String contactNumber,
        long billToId,
        String priceGroup,
        String discountGroup,
        String currencyCode,
        String vatBusGroup,
        boolean pricesIncludeVat,
        boolean allowLineDiscount,
        String salespersonCode,
        boolean blocked,
        int version) {}
