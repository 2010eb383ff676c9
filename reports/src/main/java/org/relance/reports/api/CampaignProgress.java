package org.relance.reports.api;

import java.util.List;

/** How far campaigns are on the way to their objectives, by the stored figures. */
public interface CampaignProgress {

    /**
     * The objectives of a campaign in their order.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.campaign-not-found}
     */
    List<ObjectiveProgress> of(long campaignId);
}
