package org.relance.crm.api;

import java.util.List;

/**
 * What a user types for a sales cycle; its stages are typed with it and replace those before.
 *
 * @param code upper-cased, at most 20 characters; stays once it is created
 * @param blocked true keeps it from being chosen; opportunities in it go on
 */
public record SalesCycleDetails(
        String code,
        String description,
        ProbabilityCalculation probability,
        boolean blocked,
        List<CycleStage> stages) {

    public SalesCycleDetails {
        stages = stages == null ? List.of() : List.copyOf(stages);
    }
}
