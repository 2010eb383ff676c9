package org.relance.crm.api;

import java.util.List;

/**
 * What a user types for an activity.
 *
 * @param steps in their order; null or none makes an activity of one task
 */
public record ActivityDetails(String code, String description, List<ActivityStep> steps) {

    public ActivityDetails {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }
}
