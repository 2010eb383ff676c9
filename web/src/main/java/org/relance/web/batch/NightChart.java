package org.relance.web.batch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.relance.batch.api.NightJobView;
import org.relance.batch.api.NightView;
import org.relance.batch.api.RunRow;
import org.relance.batch.api.RunStatus;

/**
 * A night drawn along its hours, in the units of an SVG that is {@value #WIDTH} wide.
 *
 * @param bars a job each, in their order
 * @param ticks marks of the time
 * @param endedAt when the last job ended; null while one runs
 */
public record NightChart(
        RunRow run,
        List<Bar> bars,
        List<Tick> ticks,
        long completed,
        long failed,
        Instant endedAt) {

    /** Where there was no night yet. */
    public static final NightChart EMPTY = new NightChart(null, List.of(), List.of(), 0, 0, null);

    static final int WIDTH = 1336;

    private static final int LEFT = 212;
    private static final int RIGHT = 1236;
    private static final int TOP = 23;
    private static final int ROW = 19;
    private static final int TICKS = 6;
    private static final int THINNEST = 3;
    private static final int SHORTEST = 300;

    /** A job: where its bar begins, how wide it is, and which row it is in. */
    public record Bar(String job, RunRow run, double x, double width, int y) {

        /** Base line of the words beside the bar. */
        public int textY() {
            return y + 10;
        }

        public double textX() {
            return x + width + 8;
        }

        public boolean failed() {
            return run == null || run.status() == RunStatus.FAILED;
        }
    }

    /** A mark of the time. */
    public record Tick(Instant at, double x) {}

    static NightChart of(NightView night, ZoneId zone) {
        Scale scale = Scale.of(night);
        List<Bar> bars = new ArrayList<>();
        for (NightJobView job : night.jobs()) {
            bars.add(bar(job, scale, TOP + ROW * bars.size()));
        }
        Instant ended = night.run().status().active() ? null : night.run().endedAt();
        return new NightChart(
                night.run(),
                bars,
                scale.ticks(zone),
                night.count(RunStatus.COMPLETED),
                night.jobs().size() - night.count(RunStatus.COMPLETED) - running(night),
                ended);
    }

    private static long running(NightView night) {
        return night.jobs().stream()
                .filter(
                        job ->
                                job.run() == null && job.message() == null
                                        || job.run() != null && job.run().status().active())
                .count();
    }

    private static Bar bar(NightJobView job, Scale scale, int y) {
        RunRow run = job.run();
        if (run == null || run.startedAt() == null) {
            return new Bar(job.job(), run, LEFT, 0, y);
        }
        double from = scale.x(run.startedAt());
        double to = run.endedAt() == null ? RIGHT : scale.x(run.endedAt());
        return new Bar(job.job(), run, from, Math.max(THINNEST, to - from), y);
    }

    /** Height of the drawing. */
    public int height() {
        return TOP + ROW * Math.max(1, bars.size());
    }

    private record Scale(Instant from, Instant to) {

        static Scale of(NightView night) {
            Instant from = night.run().createdAt();
            Instant end = night.run().endedAt() == null ? from : night.run().endedAt();
            Instant least = from.plusSeconds(SHORTEST);
            return new Scale(from, end.isBefore(least) ? least : end);
        }

        double x(Instant at) {
            double share =
                    (double) Duration.between(from, at).toMillis()
                            / Duration.between(from, to).toMillis();
            return LEFT + Math.max(0, Math.min(1, share)) * (RIGHT - LEFT);
        }

        /** Marks on whole units of time, so many that they can be read. */
        List<Tick> ticks(ZoneId zone) {
            long seconds = step();
            Instant day = from.atZone(zone).truncatedTo(ChronoUnit.DAYS).toInstant();
            long gone = Duration.between(day, from).toSeconds();
            Instant at = day.plusSeconds((gone + seconds - 1) / seconds * seconds);
            List<Tick> ticks = new ArrayList<>();
            for (; !at.isAfter(to); at = at.plusSeconds(seconds)) {
                ticks.add(new Tick(at, x(at)));
            }
            return ticks;
        }

        private long step() {
            long span = Duration.between(from, to).toSeconds();
            for (long step : new long[] {60, 300, 900, 1800, 3600, 7200}) {
                if (span / step <= TICKS) {
                    return step;
                }
            }
            return 4 * 3600;
        }
    }
}
