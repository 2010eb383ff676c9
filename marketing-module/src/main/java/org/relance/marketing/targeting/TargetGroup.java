package org.relance.marketing.targeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.relance.pricing.api.CampaignActivation;

/** The target group of active campaigns, as far as segments and interactions change it. */
@ApplicationScoped
public class TargetGroup {

    @Inject ReferenceRepository references;
    @Inject CampaignActivation activation;

    /** True if the campaign exists and is active. */
    public boolean isActive(Long campaignId) {
        return campaignId != null && activation.isActive(campaignId);
    }

    /** Contacts became targets; nothing happens while the campaign is not active. */
    public void added(Long campaignId, Collection<Long> contactIds) {
        if (!contactIds.isEmpty() && campaignId != null) {
            activation.enter(campaignId, contactIds);
        }
    }

    /** Contacts are targets no more by one reference; members go with their last one. */
    public void removed(Long campaignId, Collection<Long> contactIds) {
        if (!contactIds.isEmpty() && isActive(campaignId)) {
            activation.leave(campaignId, references.unreferenced(campaignId, contactIds));
        }
    }
}
