package org.relance.batch.run;

import org.relance.batch.api.Job;
import org.relance.batch.api.JobParameters;

/**
 * Starts the jobs of a night. Refuses what {@link org.relance.batch.api.JobLauncher} refuses; but
 * nobody is told of the end of a part, since whoever waits, waits for the night.
 */
public interface NightLauncher {

    /** As {@link org.relance.batch.api.JobLauncher#start}, as a part of the night. */
    long startIn(String night, Job job, JobParameters parameters);

    /** As {@link org.relance.batch.api.JobLauncher#restart}, as a part of the night. */
    long restartIn(String night, long executionId);
}
