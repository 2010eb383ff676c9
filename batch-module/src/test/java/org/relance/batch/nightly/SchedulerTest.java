package org.relance.batch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchedulerTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T10:11:00Z, 1, 2026-03-09T10:11:00Z",
        "2026-03-09T10:11:00.000303719Z, 1, 2026-03-09T10:11:00Z",
        "2026-03-09T10:11:59.999999999Z, 1, 2026-03-09T10:11:00Z",
        "2026-03-09T10:14:59.5Z, 5, 2026-03-09T10:10:00Z",
        "2026-03-09T10:15:00.000000001Z, 5, 2026-03-09T10:15:00Z"
    })
    void looksForMailsAtWholeMultiplesOfThePause(Instant now, int minutes, Instant due) {
        assertThat(Scheduler.lastMultiple(now, Duration.ofMinutes(minutes))).isEqualTo(due);
    }
}
