package org.relance.crm.api;

/**
 * One step of an activity.
 *
 * @param type null means a to-do
 * @param priority null means normal
 * @param dateFormula way from the start of the activity to the date of the step, such as {@code
 *     1W+1D}; blank means the start itself
 */
public record ActivityStep(
        TaskType type, String description, TaskPriority priority, String dateFormula) {}
