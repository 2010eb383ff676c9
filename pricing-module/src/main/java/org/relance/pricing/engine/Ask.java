package org.relance.pricing.engine;

import java.util.Arrays;
import org.relance.pricing.api.SourceType;

/** A sale in the numbers of the rows that are searched. */
final class Ask {

    private final Sale sale;
    private final int variant;
    private final int unit;
    private final int currency;
    private final int day;
    private final int[] sources;

    Ask(Sale sale, Codes codes) {
        this.sale = sale;
        variant = codes.word(sale.sold().variant());
        unit = codes.word(sale.sold().unit());
        currency = codes.word(sale.terms().currency());
        day = (int) sale.terms().date().toEpochDay();
        sources = sources(sale.buyer(), codes);
    }

    private static int[] sources(Buyer buyer, Codes codes) {
        int[] found = new int[4 + buyer.campaigns().size()];
        found[0] = codes.source(SourceType.CUSTOMER, buyer.number());
        found[1] = group(SourceType.PRICE_GROUP, buyer.priceGroup(), codes);
        found[2] = group(SourceType.DISCOUNT_GROUP, buyer.discountGroup(), codes);
        found[3] = codes.source(SourceType.ALL, "");
        int next = 4;
        for (String campaign : buyer.campaigns()) {
            found[next++] = codes.source(SourceType.CAMPAIGN, campaign);
        }
        Arrays.sort(found, 4, next);
        return found;
    }

    private static int group(SourceType type, String group, Codes codes) {
        return group.isEmpty() ? Codes.UNKNOWN : codes.source(type, group);
    }

    Sale sale() {
        return sale;
    }

    /** The day that decides, counted from 1970. */
    int day() {
        return day;
    }

    /** What grants something to the buyer, in the order of sources; unknown ones among them. */
    int[] sources() {
        return sources;
    }

    boolean isEntitledBy(int source) {
        for (int own : sources) {
            if (own == source) {
                return true;
            }
        }
        return false;
    }

    boolean fitsVariant(int wanted) {
        return isOf(wanted, variant);
    }

    boolean fitsUnit(int wanted) {
        return isOf(wanted, unit);
    }

    boolean fitsCurrency(int wanted) {
        return isOf(wanted, currency);
    }

    private static boolean isOf(int wanted, int actual) {
        return wanted == Codes.OPEN || wanted == actual;
    }
}
