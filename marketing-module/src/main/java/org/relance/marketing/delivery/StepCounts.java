package org.relance.marketing.delivery;

import java.util.List;
import org.relance.marketing.api.Audience;
import org.relance.marketing.api.EmailStep;
import org.relance.marketing.api.RecipientState;

/** The ledger of one launch, counted. */
record StepCounts(List<StateCount> counts) {

    static final String IN_DOUBT = "IN_DOUBT";

    StepCounts of(long emailCampaignId) {
        return new StepCounts(
                counts.stream().filter(c -> c.emailCampaignId() == emailCampaignId).toList());
    }

    EmailStep step(PlannedStep step) {
        return new EmailStep(
                step.id(),
                step.position(),
                step.templateCode(),
                step.templateDescription(),
                step.sendAfterDays(),
                step.dueAt(),
                count(step, RecipientState.DUE) + count(step, RecipientState.CLAIMED),
                count(step, RecipientState.SENT),
                count(step, RecipientState.FAILED),
                inDoubt(step),
                count(step, RecipientState.STOPPED),
                count(step, RecipientState.EXCLUDED));
    }

    private int count(PlannedStep step, RecipientState state) {
        return counts.stream()
                .filter(c -> c.stepId() == step.id() && c.state() == state)
                .mapToInt(StateCount::contacts)
                .sum();
    }

    private int inDoubt(PlannedStep step) {
        return counts.stream()
                .filter(c -> c.stepId() == step.id() && IN_DOUBT.equals(c.reason()))
                .mapToInt(StateCount::contacts)
                .sum();
    }

    /** The audience as it was fixed: every step has the same, so the first one tells. */
    Audience audience(PlannedStep first) {
        return AudienceStore.audience(
                counts.stream()
                        .filter(c -> c.stepId() == first.id())
                        .map(c -> new AudienceStore.ReasonCount(excludedFor(c), c.contacts()))
                        .toList(),
                0);
    }

    private static String excludedFor(StateCount count) {
        return count.state() == RecipientState.EXCLUDED ? count.reason() : "";
    }
}
