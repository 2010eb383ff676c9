package org.relance.crm.api;

/**
 * What the end of a task left.
 *
 * @param task the task that ended
 * @param next the one that follows it, null where it does not recur
 */
public record TaskEnd(TaskView task, TaskView next) {}
