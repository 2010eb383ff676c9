package org.relance.web.crm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.relance.crm.api.CycleStage;
import org.relance.crm.api.OpportunityStatus;
import org.relance.crm.api.OpportunityView;
import org.relance.web.shell.Step;

/** The way of an opportunity as steps: the stages of its cycle, without one its states. */
final class OpportunitySteps {

    private static final String STATUS = "crm:opportunity.status.";

    private OpportunitySteps() {}

    static List<Step> of(
            OpportunityView opportunity, List<CycleStage> path, UnaryOperator<String> text) {
        boolean closed = opportunity.closeDate() != null;
        List<Step> steps =
                path.isEmpty() ? states(opportunity, text) : stages(opportunity, path, closed);
        steps.add(
                closed
                        ? Step.now(text.apply(STATUS + opportunity.status()), "")
                        : Step.next(text.apply("crm:opportunity.end"), ""));
        return steps;
    }

    private static List<Step> stages(
            OpportunityView opportunity, List<CycleStage> path, boolean closed) {
        int present = opportunity.stage() == null ? 0 : opportunity.stage();
        List<Step> steps = new ArrayList<>();
        for (CycleStage stage : path) {
            if (stage.number() > present) {
                steps.add(Step.next(stage.description(), ""));
            } else if (stage.number() == present && !closed) {
                steps.add(Step.now(stage.description(), ""));
            } else {
                steps.add(Step.past(stage.description(), ""));
            }
        }
        return steps;
    }

    private static List<Step> states(OpportunityView opportunity, UnaryOperator<String> text) {
        boolean begun = opportunity.status() != OpportunityStatus.NOT_STARTED;
        boolean running = opportunity.status() == OpportunityStatus.IN_PROGRESS;
        String first = text.apply(STATUS + OpportunityStatus.NOT_STARTED);
        String second = text.apply(STATUS + OpportunityStatus.IN_PROGRESS);
        List<Step> steps = new ArrayList<>();
        steps.add(begun ? Step.past(first, "") : Step.now(first, ""));
        steps.add(
                running
                        ? Step.now(second, "")
                        : begun ? Step.past(second, "") : Step.next(second, ""));
        return steps;
    }
}
