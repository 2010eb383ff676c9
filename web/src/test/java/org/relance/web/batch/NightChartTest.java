package org.relance.web.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relance.batch.api.NightJobView;
import org.relance.batch.api.NightView;
import org.relance.batch.api.RunRow;
import org.relance.batch.api.RunStatus;

class NightChartTest {

    private static final Instant TWO = Instant.parse("2026-03-16T02:00:00Z");
    private static final Instant THREE = Instant.parse("2026-03-16T03:00:00Z");
    private static final Instant FOUR = Instant.parse("2026-03-16T04:00:00Z");

    @Test
    void drawsEachJobWhereItRanInTheNight() {
        NightChart chart =
                chart(
                        night(RunStatus.COMPLETED, TWO, FOUR),
                        job("campaign-mailing", RunStatus.COMPLETED, TWO, THREE),
                        job("campaign-figures", RunStatus.FAILED, THREE, FOUR));

        // From 212 to 1236 is two hours, so an hour is 512 wide.
        assertThat(chart.bars())
                .extracting(NightChart.Bar::x, NightChart.Bar::width, NightChart.Bar::y)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(212.0, 512.0, 23),
                        org.assertj.core.groups.Tuple.tuple(724.0, 512.0, 42));
        assertThat(chart.completed()).isEqualTo(1);
        assertThat(chart.failed()).isEqualTo(1);
        assertThat(chart.endedAt()).isEqualTo(FOUR);
    }

    @Test
    void marksWholeHalfHours() {
        NightChart chart = chart(night(RunStatus.COMPLETED, TWO, FOUR));

        assertThat(chart.ticks())
                .extracting(NightChart.Tick::x)
                .containsExactly(212.0, 468.0, 724.0, 980.0, 1236.0);
    }

    @Test
    void countsAJobThatCouldNotStartAsFailedAndOneThatWaitsAsNeither() {
        NightChart chart =
                chart(
                        night(RunStatus.STARTED, TWO, null),
                        new NightJobView("campaign-mailing", 1, null, "batch.unexpected x"),
                        new NightJobView("campaign-figures", 2, null, null));

        assertThat(chart.failed()).isEqualTo(1);
        assertThat(chart.completed()).isZero();
        assertThat(chart.endedAt()).isNull();
    }

    private static NightChart chart(RunRow night, NightJobView... jobs) {
        return NightChart.of(new NightView(night, List.of(jobs)), ZoneId.of("UTC"));
    }

    private static NightJobView job(String name, RunStatus status, Instant from, Instant to) {
        return new NightJobView(name, 1, run(name, status, from, to), null);
    }

    private static RunRow night(RunStatus status, Instant from, Instant to) {
        return run("nightly", status, from, to);
    }

    private static RunRow run(String job, RunStatus status, Instant from, Instant to) {
        return new RunRow(
                1, job, "", "Relance", "node", status, 2L, 2, 0, 0, null, from, from, to, from,
                null, false);
    }
}
