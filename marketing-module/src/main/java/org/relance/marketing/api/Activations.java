package org.relance.marketing.api;

/**
 * Switches a campaign on and off. While it is active its target group is entitled to its prices and
 * discounts and follows every change of its segments; an empty group stays active. Both are in the
 * trail of the campaign.
 */
public interface Activations {

    /** What {@link #activate} would find. */
    ActivationPreview preview(long campaignId);

    /**
     * Activates a campaign, or adds missing members to an active one. Dates are not checked, and a
     * campaign without prices is activated too.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.no-targets} where no line of its
     *     segments and no interaction is flagged as campaign target
     */
    CampaignView activate(long campaignId);

    /** Deactivates a campaign; harmless where it is not active. */
    CampaignView deactivate(long campaignId);
}
