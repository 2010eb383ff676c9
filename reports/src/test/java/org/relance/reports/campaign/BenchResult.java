package org.relance.reports.campaign;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** A measured value beside its plain alternative, as one line of JSON. */
record BenchResult(String name, double seconds, double baseline, double target) {

    interface Work {
        void run() throws Exception;
    }

    /** The middle one of some runs, after one that warms up. */
    static double median(int runs, Work work) throws Exception {
        work.run();
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(times);
        return times[runs / 2];
    }

    void print() {
        double ratio = seconds / baseline;
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.printf(
                Locale.ROOT,
                "{\"name\": \"%s\", \"value\": %.4f, \"unit\": \"s\", \"baseline\": %.4f,"
                        + " \"ratio\": %.2f, \"target\": %.2f, \"met\": %b}%n",
                name,
                seconds,
                baseline,
                ratio,
                target,
                ratio <= target);
    }
}
