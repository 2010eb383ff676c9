package org.relance.batch.api;

/**
 * What became of a job of a night.
 *
 * @param run its execution; null where it has not begun or could not start
 * @param message code and details where it could not start; null elsewhere
 */
public record NightJobView(String job, int position, RunRow run, String message) {}
