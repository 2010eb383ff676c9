package org.relance.crm.api;

import java.util.List;

/** A sales cycle with its stages in their order. */
public record SalesCycleView(
        long id,
        String code,
        String description,
        ProbabilityCalculation probability,
        boolean blocked,
        List<CycleStage> stages,
        int version) {

    public SalesCycleView {
        stages = List.copyOf(stages);
    }
}
