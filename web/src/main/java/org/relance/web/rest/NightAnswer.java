package org.relance.web.rest;

import java.time.Instant;
import java.util.List;
import org.relance.batch.api.NightJobView;
import org.relance.batch.api.NightView;

/** A night and its jobs in their order. */
public record NightAnswer(RunAnswer run, List<JobOfNight> jobs) {

    /**
     * A job of the night.
     *
     * @param run left out where it has not begun or could not start
     * @param message why it could not start
     */
    public record JobOfNight(String job, int position, RunAnswer run, String message) {

        static JobOfNight of(NightJobView job, Instant now) {
            RunAnswer run = job.run() == null ? null : RunAnswer.of(job.run(), now);
            return new JobOfNight(job.job(), job.position(), run, job.message());
        }
    }

    static NightAnswer of(NightView night, Instant now) {
        return new NightAnswer(
                RunAnswer.of(night.run(), now),
                night.jobs().stream().map(job -> JobOfNight.of(job, now)).toList());
    }
}
