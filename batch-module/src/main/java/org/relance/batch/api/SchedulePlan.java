package org.relance.batch.api;

import java.time.LocalTime;
import java.util.List;

/**
 * When jobs start by themselves.
 *
 * @param nightlyTime time of day in the company's zone at which the night begins; null for never
 * @param mailingMinutes how often due e-mails are looked for, in minutes; 0 for never
 * @param jobs the jobs of the night in their order
 */
public record SchedulePlan(LocalTime nightlyTime, int mailingMinutes, List<NightlyJob> jobs) {

    public SchedulePlan {
        jobs = List.copyOf(jobs);
    }
}
