package org.relance.test;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A measured value beside its physical limit or a plain alternative of the same run. The target is
 * one for the ratio of the two, or for the value itself where the name of the method says so.
 */
public record BenchResult(
        String name,
        double value,
        String unit,
        double baseline,
        double ratio,
        double target,
        boolean met) {

    /** Something to be timed. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** The value must be no less than a share of the baseline. */
    public static BenchResult ratioAtLeast(
            String name, double value, String unit, double baseline, double target) {
        double ratio = value / baseline;
        return new BenchResult(name, value, unit, baseline, ratio, target, ratio >= target);
    }

    /** The value must be no more than a multiple of the baseline. */
    public static BenchResult ratioAtMost(
            String name, double value, String unit, double baseline, double target) {
        double ratio = value / baseline;
        return new BenchResult(name, value, unit, baseline, ratio, target, ratio <= target);
    }

    /** The value itself must reach the target. */
    public static BenchResult valueAtLeast(
            String name, double value, String unit, double baseline, double target) {
        double ratio = value / baseline;
        return new BenchResult(name, value, unit, baseline, ratio, target, value >= target);
    }

    /** The value itself must not exceed the target. */
    public static BenchResult valueAtMost(
            String name, double value, String unit, double baseline, double target) {
        double ratio = value / baseline;
        return new BenchResult(name, value, unit, baseline, ratio, target, value <= target);
    }

    /** Seconds that some work takes. */
    public static double seconds(Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    /** The middle one of some runs in seconds, after one that warms up. */
    public static double medianSeconds(int runs, Work work) throws Exception {
        work.run();
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            times[i] = seconds(work);
        }
        Arrays.sort(times);
        return times[runs / 2];
    }

    /** The middle one of some values. */
    public static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    /** Writes one line of JSON to the standard output. */
    public void print() {
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.printf(
                Locale.ROOT,
                "{\"name\": \"%s\", \"value\": %s, \"unit\": \"%s\", \"baseline\": %s,"
                        + " \"ratio\": %.3f, \"target\": %s, \"met\": %b}%n",
                name,
                digits(value),
                unit,
                digits(baseline),
                ratio,
                digits(target),
                met);
    }

    /** Four digits of small numbers, whole ones of large numbers. */
    private static String digits(double number) {
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(4));
        return (number >= 1000 ? new BigDecimal(Math.round(number)) : rounded).toPlainString();
    }
}
