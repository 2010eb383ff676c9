package org.relance.batch.api;

import java.util.List;

/** A night: the execution of the nightly job and those of its jobs, in their order. */
public record NightView(RunRow run, List<NightJobView> jobs) {

    public NightView {
        jobs = List.copyOf(jobs);
    }

    /** How many of the jobs are in the given state. */
    public long count(RunStatus status) {
        return jobs.stream().filter(j -> j.run() != null && j.run().status() == status).count();
    }
}
