package org.relance.pricing.book;

/**
 * A customer in the terms of who pays for it.
 *
 * @param companyId contact whose company may be in a target group, null for none
 */
public record BookCustomer(
        long id,
        String number,
        String name,
        Long contactId,
        Long companyId,
        long billToId,
        String billToNumber,
        String priceGroup,
        String discountGroup,
        String currencyCode,
        String vatBusGroup,
        boolean pricesIncludeVat,
        boolean allowLineDiscount,
        String salespersonCode,
        boolean blocked,
        boolean privacyBlocked) {}
