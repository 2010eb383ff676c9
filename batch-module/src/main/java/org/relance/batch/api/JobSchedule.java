package org.relance.batch.api;

import java.util.Optional;

/** What starts by itself, and what came of it. */
public interface JobSchedule {

    /** The plan in force. */
    SchedulePlan plan();

    /** False where this server lets nothing begin by itself, whatever the plan says. */
    boolean isOn();

    /**
     * Puts a plan in force. The order of its jobs becomes their position.
     *
     * @throws org.relance.kernel.DomainException {@code batch.job-unknown} or {@code
     *     batch.minutes-out-of-range} with the field
     */
    void change(SchedulePlan plan);

    /** The latest night, whoever started it. */
    Optional<NightView> latestNight();
}
