package org.relance.crm.api;

/**
 * What a user types for a customer.
 *
 * @param number blank takes the next one of the series
 * @param name blank takes the contact's
 * @param billToId null where the customer pays itself
 * @param vatBusGroup blank takes the company's default
 * @param refuseLineDiscount true if lines of this customer get no discount
 */
public record CustomerDetails(
        String number,
        String name,
        Long billToId,
        String priceGroup,
        String discountGroup,
        String currencyCode,
        String vatBusGroup,
        boolean pricesIncludeVat,
        boolean refuseLineDiscount,
        String salespersonCode,
        boolean blocked) {

    /** Everything as the contact and the set-up say. */
    public static final CustomerDetails DEFAULT =
            new CustomerDetails(
                    null, null, null, null, null, null, null, false, false, null, false);

    /** A customer of whom only the name is known. */
    public static CustomerDetails named(String name) {
        return new CustomerDetails(
                null, name, null, null, null, null, null, false, false, null, false);
    }
}
