package org.relance.crm.api;

import java.util.List;

/**
 * An action that an opportunity offers.
 *
 * @param stages numbers of the stages that it may lead to, in their order
 * @param preset the stage that is proposed
 */
public record StageOffer(OpportunityAction action, List<Integer> stages, int preset) {

    public StageOffer {
        stages = List.copyOf(stages);
    }
}
