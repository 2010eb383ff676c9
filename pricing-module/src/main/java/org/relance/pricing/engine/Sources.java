package org.relance.pricing.engine;

import org.relance.pricing.api.RowScope;

/** Whether a row could ever be the buyer's; campaigns always could. */
final class Sources {

    private Sources() {}

    static boolean concern(RowScope scope, Buyer buyer) {
        return switch (scope.source()) {
            case ALL, CAMPAIGN -> true;
            case CUSTOMER -> scope.sourceCode().equals(buyer.number());
            case PRICE_GROUP -> named(scope.sourceCode(), buyer.priceGroup());
            case DISCOUNT_GROUP -> named(scope.sourceCode(), buyer.discountGroup());
        };
    }

    private static boolean named(String code, String group) {
        return !group.isEmpty() && code.equals(group);
    }
}
