package org.relance.batch.api;

/**
 * A job of the night.
 *
 * @param job name of the job, see {@link Job#id()}
 * @param position place in the order, counted from 1
 */
public record NightlyJob(String job, int position, boolean enabled) {}
