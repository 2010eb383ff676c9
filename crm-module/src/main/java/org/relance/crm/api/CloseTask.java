package org.relance.crm.api;

/**
 * How a task was done.
 *
 * @param completedBy salesperson who did it; blank means the signed-in user's, for a user without
 *     one the task's
 * @param logged true to log it as an interaction with its contact
 */
public record CloseTask(String completedBy, boolean logged) {

    /** Done, with nothing else to say about it. */
    public static final CloseTask DONE = new CloseTask(null, false);
}
