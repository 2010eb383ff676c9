package org.relance.crm.api;

import java.math.BigDecimal;

/**
 * What a user types for an interaction template (domain.md, section 6).
 *
 * @param code upper-cased; at most 20 characters; cannot change
 * @param groupCode a code of the kind {@code interaction-group}, or null
 * @param unitCost of one interaction in company currency, not negative; null means none
 * @param durationMin whole minutes of one interaction, not negative
 * @param channel null means {@link Channel#OTHER}
 * @param ignoreContactChannel whether the channel goes before the one that a contact prefers
 * @param initiatedBy {@code US}, {@code THEM} or null
 * @param target whether it makes the contact a target of the campaign
 * @param response whether it counts as a response to the campaign
 * @param blocked cannot be chosen any more, but stays where it is used
 */
public record InteractionTemplateDetails(
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
        boolean blocked) {}
