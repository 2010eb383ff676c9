package org.relance.pricing.activation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.pricing.api.ActivationState;
import org.relance.pricing.api.CampaignActivation;
import org.relance.pricing.api.CampaignTerms;
import org.relance.pricing.api.TargetMember;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultCampaignActivation implements CampaignActivation {

    @Inject ActivationRepository campaigns;
    @Inject TargetRepository targets;

    @Override
    public void push(CampaignTerms terms) {
        campaigns.push(terms);
    }

    @Override
    public void copyTerms(long fromCampaignId, long toCampaignId) {
        campaigns.copyTerms(
                state(fromCampaignId).campaignNumber(), state(toCampaignId).campaignNumber());
    }

    @Override
    public void forget(long campaignId) {
        campaigns.forget(campaignId);
    }

    @Override
    public ActivationState activate(long campaignId, Collection<Long> contactIds) {
        ActivationState before = state(campaignId);
        targets.add(campaignId, contactIds);
        ActivationState after = state(campaignId);
        if (after.members() == 0) {
            throw DomainException.conflict("pricing.no-target", before.campaignNumber());
        }
        if (!before.active()) {
            campaigns.activate(campaignId);
        }
        return state(campaignId);
    }

    @Override
    public ActivationState deactivate(long campaignId) {
        campaigns.deactivate(campaignId);
        targets.clear(campaignId);
        return state(campaignId);
    }

    @Override
    @Allowed(Role.READER)
    public boolean isActive(long campaignId) {
        return campaigns.state(campaignId).map(ActivationState::active).orElse(false);
    }

    @Override
    @Allowed(Role.READER)
    public ActivationState state(long campaignId) {
        return campaigns
                .state(campaignId)
                .orElseThrow(
                        () -> DomainException.notFound("pricing.campaign-unknown", campaignId));
    }

    @Override
    @Allowed(Role.READER)
    public List<Long> activeFor(long customerId, LocalDate day) {
        return targets.activeFor(customerId, day);
    }

    @Override
    @Allowed({Role.CAMPAIGN_MANAGER, Role.SALES})
    public void enter(long campaignId, Collection<Long> contactIds) {
        if (isActive(campaignId)) {
            targets.add(campaignId, contactIds);
        }
    }

    @Override
    @Allowed({Role.CAMPAIGN_MANAGER, Role.SALES})
    public void leave(long campaignId, Collection<Long> contactIds) {
        if (isActive(campaignId)) {
            targets.remove(campaignId, contactIds);
        }
    }

    @Override
    @Allowed(Role.READER)
    public ListPage<TargetMember> members(long campaignId, ListRequest request) {
        return targets.members(campaignId, request);
    }
}
