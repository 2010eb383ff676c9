package org.relance.marketing.api;

import java.util.List;

/** What a campaign is to reach, in figures. Changes are in the trail of the campaign. */
public interface Objectives {

    /** The objectives in the order of {@link ObjectiveFigure}. */
    List<ObjectiveView> of(long campaignId);

    /**
     * Adds an objective.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.required} without a figure or a
     *     target, {@code marketing.objective-target} where the target is not above zero or not
     *     whole, {@code marketing.amount-too-large}, {@code marketing.objective-twice} where the
     *     campaign has one for this figure
     */
    ObjectiveView add(long campaignId, ObjectiveDetails details);

    /**
     * Replaces an objective; refusals as for an addition.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.objective-not-found} also for one
     *     of another campaign, {@code marketing.objective-stale}
     */
    ObjectiveView change(long campaignId, long id, int version, ObjectiveDetails details);

    /** Removes an objective; refusals as for a change. */
    void remove(long campaignId, long id, int version);
}
