package org.relance.batch.api;

import java.time.Instant;

/** A step of an execution; a step of the job file that has not begun has no times and no status. */
public record StepRow(
        String name,
        RunStatus status,
        Instant startedAt,
        Instant endedAt,
        long readCount,
        long writeCount,
        long skipCount) {}
