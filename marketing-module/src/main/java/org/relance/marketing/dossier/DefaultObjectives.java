package org.relance.marketing.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.CampaignView;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.ObjectiveDetails;
import org.relance.marketing.api.ObjectiveView;
import org.relance.marketing.api.Objectives;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultObjectives implements Objectives {

    private static final long NEW = 0;

    @Inject ObjectiveRepository repository;
    @Inject Campaigns campaigns;
    @Inject Trail trail;

    @Override
    @Allowed(Role.READER)
    public List<ObjectiveView> of(long campaignId) {
        return repository.of(campaigns.get(campaignId).id());
    }

    @Override
    public ObjectiveView add(long campaignId, ObjectiveDetails details) {
        CampaignView campaign = campaigns.get(campaignId);
        Objective objective = new Objective(campaignId);
        objective.aim(details);
        refuseTwice(campaignId, details, NEW);
        repository.add(objective);
        record(campaign, "objective-added", objective.trailText());
        return objective.view();
    }

    @Override
    public ObjectiveView change(long campaignId, long id, int version, ObjectiveDetails details) {
        CampaignView campaign = campaigns.get(campaignId);
        Objective objective = repository.objective(campaignId, id);
        objective.checkVersion(version);
        Objective.check(details);
        refuseTwice(campaignId, details, id);
        String before = objective.trailText();
        objective.aim(details);
        repository.flush();
        record(campaign, "objective-changed", before + " → " + objective.trailText());
        return objective.view();
    }

    private void refuseTwice(long campaignId, ObjectiveDetails details, long except) {
        if (repository.taken(campaignId, details.figure(), except)) {
            throw DomainException.invalid("marketing.objective-twice", "figure");
        }
    }

    @Override
    public void remove(long campaignId, long id, int version) {
        CampaignView campaign = campaigns.get(campaignId);
        Objective objective = repository.objective(campaignId, id);
        objective.checkVersion(version);
        repository.remove(objective);
        record(campaign, "objective-removed", objective.trailText());
    }

    private void record(CampaignView campaign, String action, String detail) {
        trail.record(Campaigns.TRAIL, campaign.id(), campaign.number(), action, detail);
    }
}
