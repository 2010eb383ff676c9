package org.relance.crm.api;

import java.math.BigDecimal;

/** A template for interactions, its components as in {@link InteractionTemplateDetails}. */
public record InteractionTemplateView(
        long id,
        String code,
        String groupCode,
        String description,
        BigDecimal unitCost,
        int durationMin,
        Channel channel,
        boolean ignoreContactChannel,
        String initiatedBy,
        boolean target,
        boolean response,
        boolean blocked,
        int version) {

    /** What people typed, as the starting point of a change. */
    public InteractionTemplateDetails details() {
        return new InteractionTemplateDetails(
                code,
                groupCode,
                description,
                unitCost,
                durationMin,
                channel,
                ignoreContactChannel,
                initiatedBy,
                target,
                response,
                blocked);
    }
}
