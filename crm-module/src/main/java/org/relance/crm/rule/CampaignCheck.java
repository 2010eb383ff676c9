package org.relance.crm.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.relance.crm.api.CampaignDirectory;
import org.relance.kernel.DomainException;

/** Which ids are campaigns, as the module that has campaigns says; without one, any. */
@ApplicationScoped
public class CampaignCheck {

    @Inject @Any Instance<CampaignDirectory> directories;

    /**
     * Accepts null, and the id of a campaign.
     *
     * @throws DomainException {@code crm.campaign-unknown}
     */
    public void require(Long campaignId) {
        if (campaignId != null && !isCampaign(campaignId)) {
            throw DomainException.invalid(
                    "crm.campaign-unknown", "campaignId", campaignId.toString());
        }
    }

    /** True where there is a campaign with this id. */
    public boolean isCampaign(long campaignId) {
        return directories.stream().allMatch(directory -> directory.exists(campaignId));
    }
}
