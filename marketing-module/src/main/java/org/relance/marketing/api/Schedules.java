package org.relance.marketing.api;

import java.util.List;

/**
 * The schedule of a campaign: which template is sent how many days after the start. The order
 * follows from days and time. Changes are in the trail of the campaign.
 */
public interface Schedules {

    /** The steps in their order. */
    List<StepView> of(long campaignId);

    /**
     * Adds a step.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.step-days} outside 0 to 730,
     *     {@code marketing.template-not-found}, {@code marketing.template-blocked}, {@code
     *     marketing.step-same-moment} where another step is due then
     */
    StepView add(long campaignId, StepDetails details);

    /**
     * Replaces a step of a campaign.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.step-not-found} also for a step
     *     of another campaign, {@code marketing.step-frozen} once its audience was frozen
     */
    StepView change(long campaignId, long id, int version, StepDetails details);

    /** Removes a step; {@code marketing.step-frozen} as for a change. */
    void remove(long campaignId, long id, int version);
}
