package org.relance.pricing.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.relance.test.BenchResult;

/**
 * Prices and discounts order lines by all rules, on one thread, and beside it finds a price alone
 * by {@link PlainLookup} and by {@link SetBasedPricing}. Arguments: price rows (half as many
 * discounts are added), lines. Prints one JSON object a line.
 */
final class PricingBench {

    private static final int ROUNDS = 5;
    private static final int SET = 100_000;
    private static final double MEGABYTE = 1024 * 1024;

    private PricingBench() {}

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int lines = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        heap(rows, lines);
        speed(rows, lines);
        growth(Math.min(lines, 2 * SET));
    }

    private static void speed(int rows, int lines) throws Exception {
        BenchShop shop = new BenchShop(rows);
        Sale[] sales = shop.sales(lines);
        PlainLookup lookup = new PlainLookup(shop.prices());
        PlainLookup.Line[] plainLines = plain(sales);
        PriceCalculator calculator = new PriceCalculator(BenchShop.VAT, shop.offers());
        List<Double> plain = new ArrayList<>();
        List<Double> decided = new ArrayList<>();
        List<Double> explained = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            double one = rate(plainLines, lookup::price);
            double two = rate(sales, sale -> cents(calculator.decide(sale).unitPrice()));
            double three = rate(sales, sale -> cents(calculator.explain(sale).unitPrice()));
            if (round > 0) { // the first warms up
                plain.add(one);
                decided.add(two);
                explained.add(three);
            }
        }
        double baseline = BenchResult.median(plain);
        double rate = BenchResult.median(decided);
        String of = lines + " lines, " + rows + " prices, " + rows / 2 + " discounts";
        BenchResult.ratioAtLeast("pricing " + of, rate, "lines/s", baseline, 0.25).print();
        BenchResult.ratioAtLeast(
                        "pricing with explanation",
                        BenchResult.median(explained),
                        "lines/s",
                        baseline,
                        0.05)
                .print();
        List<PlainLookup.Line> some = List.of(plainLines).subList(0, Math.min(SET, lines));
        double set = SetBasedPricing.linesPerSecond(shop.prices(), some);
        BenchResult.ratioAtLeast("pricing against PostgreSQL, set-based", rate, "lines/s", set, 2)
                .print();
    }

    /** What rows, their arrangement and the pricing leave in the heap, the lines not counted. */
    private static void heap(int rows, int lines) {
        long before = used();
        BenchShop shop = new BenchShop(rows);
        PriceCalculator calculator = new PriceCalculator(BenchShop.VAT, shop.offers());
        double loaded = (used() - before) / MEGABYTE;
        for (int from = 0; from < lines; from += SET) {
            rate(shop.sales(SET), sale -> cents(calculator.decide(sale).unitPrice()));
        }
        double grown = (used() - before) / MEGABYTE;
        BenchResult.valueAtMost("pricing, heap growth", grown, "MB", loaded, 200).print();
    }

    /**
     * Nanoseconds a line with many rows over those with few; the items grow with the rows. The same
     * of the plain look-up shows what the caches of the processor alone make of it.
     */
    private static void growth(int lines) {
        double[] few = nanosPerLine(10_000, lines);
        double[] many = nanosPerLine(1_000_000, lines);
        String name = "1000000 prices over 10000";
        BenchResult.ratioAtMost("pricing, " + name, many[0], "ns a line", few[0], 1.5).print();
        BenchResult.ratioAtMost("plain look-up, " + name, many[1], "ns a line", few[1], 1.5)
                .print();
    }

    /** By all rules, and by the plain look-up. */
    private static double[] nanosPerLine(int rows, int lines) {
        BenchShop shop = new BenchShop(rows);
        Sale[] sales = shop.sales(lines);
        PlainLookup.Line[] plainLines = plain(sales);
        PlainLookup lookup = new PlainLookup(shop.prices());
        PriceCalculator calculator = new PriceCalculator(BenchShop.VAT, shop.offers());
        List<Double> ours = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            ours.add(rate(sales, sale -> cents(calculator.decide(sale).unitPrice())));
            plain.add(rate(plainLines, lookup::price));
        }
        return new double[] {1e9 / BenchResult.median(ours), 1e9 / BenchResult.median(plain)};
    }

    private static PlainLookup.Line[] plain(Sale[] sales) {
        return Arrays.stream(sales).map(PlainLookup.Line::of).toArray(PlainLookup.Line[]::new);
    }

    private static <T> double rate(T[] lines, ToLongFunction<T> price) {
        long begun = System.nanoTime();
        long sum = 0;
        for (T line : lines) {
            sum += price.applyAsLong(line);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (sum == 0) {
            throw new IllegalStateException("no line has a price");
        }
        return lines.length / seconds;
    }

    private static long cents(BigDecimal price) {
        return price.unscaledValue().longValue();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
