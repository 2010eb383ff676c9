package org.relance.pricing.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.relance.pricing.api.DiscountTarget;
import org.relance.pricing.api.RowScope;
import org.relance.pricing.api.SourceType;
import org.relance.pricing.api.VatType;

/**
 * A made-up shop for the benchmark: ten prices and five discounts an item, half of the prices
 * without an end, a quarter in dollars, a quarter by the box, a tenth with VAT. One text stands for
 * all equal codes.
 */
final class BenchShop {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    static final VatTable VAT =
            new VatTable() {
                private final VatRate twenty = new VatRate(VatType.NORMAL, new BigDecimal("20"));

                @Override
                public VatRate of(String busGroup, String productGroup) {
                    return twenty;
                }
            };

    private static final int CUSTOMERS = 20_000;
    private static final int GROUPS = 20;
    private static final int CAMPAIGNS = 100;
    private static final int ITEMS_A_GROUP = 20;
    private static final int LINES_A_DOCUMENT = 5;
    private static final String[] MINIMUMS = {"0", "0", "10", "100"};
    private static final BigDecimal BOX = BigDecimal.TEN;
    private static final BigDecimal DOLLARS = new BigDecimal("1.0873");

    private final Random random = new Random(20260316);
    private final int items;
    private final Map<String, List<PriceRow>> prices = new HashMap<>();
    private final List<DiscountRow> discounts = new ArrayList<>();
    private final Buyer[] buyers = new Buyer[CUSTOMERS];
    private final SoldItem[] soldItems;
    private final String[] numbers;
    private final Map<String, String> texts = new HashMap<>();

    BenchShop(int priceRows) {
        items = priceRows / 10;
        soldItems = new SoldItem[items];
        numbers = new String[items];
        Arrays.setAll(numbers, i -> "ITEM" + (1_000_000 + i));
        for (int i = 0; i < priceRows; i++) {
            prices.computeIfAbsent(item(random.nextInt(items)), n -> new ArrayList<>())
                    .add(price(i));
        }
        for (int i = 0; i < priceRows / 2; i++) {
            discounts.add(discount(i));
        }
    }

    private String item(int i) {
        return numbers[i];
    }

    private PriceRow price(int id) {
        boolean includesVat = random.nextInt(10) == 0;
        return new PriceRow(
                id,
                scope(SourceType.PRICE_GROUP),
                BigDecimal.valueOf(500 + random.nextInt(9500), 2),
                includesVat,
                "DOM",
                random.nextInt(4) > 0,
                true);
    }

    private DiscountRow discount(int id) {
        boolean ofItem = random.nextInt(10) > 0;
        return new DiscountRow(
                id,
                ofItem ? DiscountTarget.ITEM : DiscountTarget.ITEM_GROUP,
                ofItem ? item(random.nextInt(items)) : "G" + random.nextInt(items) / ITEMS_A_GROUP,
                scope(SourceType.DISCOUNT_GROUP),
                BigDecimal.valueOf(random.nextInt(60), 1));
    }

    private RowScope scope(SourceType group) {
        SourceType[] sources = {
            SourceType.CUSTOMER, group, SourceType.ALL, SourceType.CAMPAIGN,
        };
        SourceType source = sources[random.nextInt(4)];
        LocalDate start = FIRST_DAY.plusDays(random.nextInt(300));
        return new RowScope(
                source,
                code(source),
                random.nextInt(4) == 0 ? "USD" : "",
                "",
                random.nextInt(4) == 0 ? "BOX" : "",
                new BigDecimal(MINIMUMS[random.nextInt(4)] + ".00000"),
                start,
                random.nextBoolean() ? null : start.plusDays(60));
    }

    private String code(SourceType source) {
        return switch (source) {
            case CUSTOMER -> shared("C" + random.nextInt(CUSTOMERS));
            case PRICE_GROUP, DISCOUNT_GROUP -> shared("GROUP" + random.nextInt(GROUPS));
            case CAMPAIGN -> shared("CP" + random.nextInt(CAMPAIGNS));
            case ALL -> "";
        };
    }

    private String shared(String text) {
        return texts.computeIfAbsent(text, t -> t);
    }

    Map<String, List<PriceRow>> prices() {
        return prices;
    }

    Offers offers() {
        return new Offers(prices, discounts);
    }

    /** Documents of five lines each: of random customers, days and currencies; random items. */
    Sale[] sales(int count) {
        Sale[] sales = new Sale[count];
        Buyer buyer = null;
        SaleTerms terms = null;
        for (int i = 0; i < count; i++) {
            if (i % LINES_A_DOCUMENT == 0) {
                buyer = buyer(random.nextInt(CUSTOMERS));
                terms = terms();
            }
            sales[i] = sale(buyer, terms);
        }
        return sales;
    }

    private SaleTerms terms() {
        boolean dollars = random.nextInt(4) == 0;
        return new SaleTerms(
                FIRST_DAY.plusDays(random.nextInt(365)),
                dollars ? "USD" : "",
                dollars ? DOLLARS : BigDecimal.ONE,
                random.nextInt(10) == 0,
                "DOM");
    }

    private Sale sale(Buyer buyer, SaleTerms terms) {
        boolean box = random.nextInt(4) == 0;
        SoldQuantity sold =
                new SoldQuantity(
                        BigDecimal.valueOf(1L + random.nextInt(150)),
                        box ? "BOX" : "PCS",
                        box ? BOX : BigDecimal.ONE,
                        "");
        return new Sale(soldItem(random.nextInt(items)), sold, buyer, terms, null);
    }

    private SoldItem soldItem(int i) {
        if (soldItems[i] == null) {
            CardPrice card = new CardPrice(new BigDecimal("120.00000"), false, "");
            soldItems[i] = new SoldItem(item(i), "G" + i / ITEMS_A_GROUP, "STD", card);
        }
        return soldItems[i];
    }

    private Buyer buyer(int i) {
        if (buyers[i] == null) {
            String group = shared("GROUP" + i % GROUPS);
            Set<String> campaigns = Set.of(shared("CP" + i % CAMPAIGNS));
            buyers[i] = new Buyer("C" + i, group, group, true, campaigns);
        }
        return buyers[i];
    }
}
