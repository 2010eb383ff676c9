package org.relance.pricing.engine;

import java.util.Arrays;
import org.relance.pricing.api.SourceType;

/** What a buyer is entitled by: itself, its groups, being a customer, its campaigns. */
final class Entitlement {

    private final Buyer buyer;
    private final int[] sources;

    Entitlement(Buyer buyer, Codes codes) {
        this.buyer = buyer;
        int[] found = new int[4 + buyer.campaigns().size()];
        int size = 0;
        for (String campaign : buyer.campaigns()) {
            found[size++] = codes.source(SourceType.CAMPAIGN, campaign);
        }
        found[size++] = codes.source(SourceType.CUSTOMER, buyer.number());
        found[size++] = group(SourceType.PRICE_GROUP, buyer.priceGroup(), codes);
        found[size++] = group(SourceType.DISCOUNT_GROUP, buyer.discountGroup(), codes);
        found[size] = codes.source(SourceType.ALL, "");
        Arrays.sort(found);
        sources = known(found);
    }

    /** Unknown ones are numbered below all others. */
    private static int[] known(int[] sorted) {
        int from = 0;
        while (from < sorted.length && sorted[from] == Codes.UNKNOWN) {
            from++;
        }
        return Arrays.copyOfRange(sorted, from, sorted.length);
    }

    private static int group(SourceType type, String group, Codes codes) {
        return group.isEmpty() ? Codes.UNKNOWN : codes.source(type, group);
    }

    boolean isOf(Buyer other) {
        return buyer == other;
    }

    int[] sources() {
        return sources;
    }

    boolean isBy(int source) {
        return Arrays.binarySearch(sources, source) >= 0;
    }
}
