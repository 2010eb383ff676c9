package org.relance.crm.api;

import java.util.List;

/** An activity with its steps in their order. */
public record ActivityView(
        long id, String code, String description, List<ActivityStep> steps, int version) {

    public ActivityView {
        steps = List.copyOf(steps);
    }
}
