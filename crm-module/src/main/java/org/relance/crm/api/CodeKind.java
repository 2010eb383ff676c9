package org.relance.crm.api;

import java.util.Arrays;
import java.util.Locale;
import org.relance.kernel.DomainException;

/** The plain lists of codes that users maintain. */
public enum CodeKind {
    CAMPAIGN_STATUS,
    EXPENSE_CATEGORY,
    TERRITORY,
    MARKET_SEGMENT,
    INDUSTRY_GROUP,
    MAILING_GROUP,
    JOB_RESPONSIBILITY,
    SALUTATION,
    LANGUAGE,
    COUNTRY,
    CURRENCY,
    UNIT,
    VAT_BUS_GROUP,
    VAT_PRODUCT_GROUP,
    ITEM_DISCOUNT_GROUP,
    CUSTOMER_PRICE_GROUP,
    CUSTOMER_DISCOUNT_GROUP,
    INTERACTION_GROUP,
    CLOSE_CODE_WON,
    CLOSE_CODE_LOST,
    LEAD_SOURCE,
    LEAD_REASON,
    CONSENT_TOPIC;

    /** The spelling in the database, in addresses and in filters, e.g. {@code industry-group}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind with the given key.
     *
     * @throws DomainException {@code crm.code-kind-not-found}
     */
    public static CodeKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("crm.code-kind-not-found", key));
    }
}
