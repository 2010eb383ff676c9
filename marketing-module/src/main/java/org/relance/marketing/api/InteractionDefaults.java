package org.relance.marketing.api;

import java.math.BigDecimal;
import org.relance.crm.api.Channel;
import org.relance.crm.api.InteractionTemplateView;

/**
 * What the interactions of a segment are when it is logged (domain.md §5). What is null is the
 * template's, or nothing without a template.
 *
 * @param templateCode interaction template; empty for none
 * @param unitCost of one interaction in company currency, not negative
 * @param durationMin whole minutes of one interaction, not negative
 * @param channel way of a line whose contact prefers none
 * @param ignoreContactChannel whether the channel goes before the one that a contact prefers
 * @param initiatedBy {@code US}, {@code THEM} or null
 */
public record InteractionDefaults(
        String templateCode,
        BigDecimal unitCost,
        Integer durationMin,
        Channel channel,
        Boolean ignoreContactChannel,
        String initiatedBy) {

    /** No template, no cost. */
    public static final InteractionDefaults NONE =
            new InteractionDefaults("", null, null, null, null, null);

    public InteractionDefaults {
        templateCode = Texts.clean(templateCode);
        initiatedBy = initiatedBy == null || initiatedBy.isBlank() ? null : initiatedBy.strip();
    }

    /** Everything by a template. */
    public static InteractionDefaults of(String templateCode) {
        return new InteractionDefaults(templateCode, null, null, null, null, null);
    }

    /** Filled up from the template that it names, null for none. */
    public InteractionDefaults from(InteractionTemplateView template) {
        boolean none = template == null;
        return new InteractionDefaults(
                templateCode,
                or(unitCost, none ? BigDecimal.ZERO : template.unitCost()),
                or(durationMin, none ? 0 : template.durationMin()),
                or(channel, none ? null : template.channel()),
                or(ignoreContactChannel, !none && template.ignoreContactChannel()),
                or(initiatedBy, none ? null : template.initiatedBy()));
    }

    private static <T> T or(T own, T other) {
        return own == null ? other : own;
    }
}
