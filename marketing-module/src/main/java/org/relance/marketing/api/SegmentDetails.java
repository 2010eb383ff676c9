package org.relance.marketing.api;

import java.time.LocalDate;
import org.relance.crm.api.InteractionTemplateView;

/**
 * What people enter for a segment.
 *
 * @param campaignId campaign that it serves, null for none yet
 * @param salespersonCode blank takes that of the current user on insert
 * @param segmentDate null takes the work date on insert
 * @param campaignTarget whether new lines are campaign targets; null takes what the template says,
 *     yes without a template
 * @param campaignResponse whether new lines count as responses; null takes what the template says,
 *     no without a template
 * @param interaction what the interactions are when it is logged; null for nothing yet
 */
public record SegmentDetails(
        String description,
        Long campaignId,
        String salespersonCode,
        LocalDate segmentDate,
        Boolean campaignTarget,
        Boolean campaignResponse,
        InteractionDefaults interaction) {

    public SegmentDetails {
        description = Texts.clean(description);
        salespersonCode = Texts.clean(salespersonCode);
        interaction = interaction == null ? InteractionDefaults.NONE : interaction;
    }

    /** A segment of targets for a campaign. */
    public static SegmentDetails of(String description, Long campaignId) {
        return new SegmentDetails(description, campaignId, "", null, null, null, null);
    }

    /** The same by a salesperson; empty for none. */
    public SegmentDetails by(String salesperson) {
        return new SegmentDetails(
                description,
                campaignId,
                salesperson,
                segmentDate,
                campaignTarget,
                campaignResponse,
                interaction);
    }

    /** Filled up from the template that it names, null for none. */
    public SegmentDetails from(InteractionTemplateView template) {
        boolean none = template == null;
        return new SegmentDetails(
                description,
                campaignId,
                salespersonCode,
                segmentDate,
                campaignTarget == null ? none || template.target() : campaignTarget,
                campaignResponse == null ? !none && template.response() : campaignResponse,
                interaction.from(template));
    }
}
