package org.relance.marketing.targeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.ActivationPreview;
import org.relance.marketing.api.Activations;
import org.relance.marketing.api.CampaignView;
import org.relance.marketing.api.Campaigns;
import org.relance.pricing.api.ActivationState;
import org.relance.pricing.api.CampaignActivation;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultActivations implements Activations {

    @Inject Campaigns campaigns;
    @Inject ReferenceRepository references;
    @Inject CampaignActivation activation;
    @Inject Trail trail;

    @Override
    @Allowed(Role.READER)
    public ActivationPreview preview(long campaignId) {
        CampaignView campaign = campaigns.get(campaignId);
        ActivationState state = activation.state(campaign.id());
        return new ActivationPreview(
                state.prices(), state.discounts(), references.targets(campaignId).size());
    }

    @Override
    public CampaignView activate(long campaignId) {
        CampaignView campaign = campaigns.get(campaignId);
        campaign.refuseTemplate();
        List<Long> targets = references.targets(campaignId);
        if (targets.isEmpty()) {
            throw DomainException.conflict("marketing.no-targets", campaign.number());
        }
        activation.activate(campaignId, targets);
        CampaignView activated = campaigns.get(campaignId);
        record(activated, "activated", Integer.toString(activated.targetMembers()));
        return activated;
    }

    @Override
    public CampaignView deactivate(long campaignId) {
        CampaignView campaign = campaigns.get(campaignId);
        if (campaign.active()) {
            activation.deactivate(campaignId);
            record(campaign, "deactivated", "");
        }
        return campaigns.get(campaignId);
    }

    private void record(CampaignView campaign, String action, String detail) {
        trail.record(Campaigns.TRAIL, campaign.id(), campaign.number(), action, detail);
    }
}
