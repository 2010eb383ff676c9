package org.relance.marketing.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.Schedules;
import org.relance.marketing.api.StepDetails;
import org.relance.marketing.api.StepView;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultSchedules implements Schedules {

    @Inject CampaignRepository repository;
    @Inject StepRepository steps;
    @Inject Trail trail;

    @Override
    @Allowed(Role.READER)
    public List<StepView> of(long campaignId) {
        return steps.of(campaignId);
    }

    @Override
    public StepView add(long campaignId, StepDetails details) {
        Campaign campaign = repository.campaign(campaignId);
        ScheduleStep step = new ScheduleStep(campaignId, steps.lastPosition(campaignId) + 1);
        step.plan(steps.usableTemplate(details.templateCode()), details);
        repository.added(step);
        settle(step);
        record(campaign, "step-added", details, step);
        return view(step);
    }

    @Override
    public StepView change(long campaignId, long id, int version, StepDetails details) {
        ScheduleStep step = editable(campaignId, id, version);
        step.plan(steps.usableTemplate(details.templateCode()), details);
        repository.flush();
        settle(step);
        record(repository.campaign(step.campaignId()), "step-changed", details, step);
        return view(step);
    }

    @Override
    public void remove(long campaignId, long id, int version) {
        ScheduleStep step = editable(campaignId, id, version);
        repository.remove(step);
        steps.renumber(step.campaignId());
        Campaign campaign = repository.campaign(step.campaignId());
        trail.record(
                Campaigns.TRAIL,
                campaign.id(),
                campaign.number(),
                "step-removed",
                step.trailText());
    }

    private ScheduleStep editable(long campaignId, long id, int version) {
        ScheduleStep step = repository.step(campaignId, id);
        step.checkVersion(version);
        if (steps.frozen(id)) {
            throw DomainException.conflict("marketing.step-frozen");
        }
        return step;
    }

    private void settle(ScheduleStep step) {
        if (steps.momentsTaken(step.campaignId()) > 0) {
            throw DomainException.invalid("marketing.step-same-moment", "sendAfterDays");
        }
        steps.renumber(step.campaignId());
    }

    private void record(Campaign campaign, String action, StepDetails details, ScheduleStep step) {
        trail.record(
                Campaigns.TRAIL,
                campaign.id(),
                campaign.number(),
                action,
                details.templateCode() + ", " + step.trailText());
    }

    private StepView view(ScheduleStep step) {
        return steps.of(step.campaignId()).stream()
                .filter(found -> found.id() == step.id())
                .findFirst()
                .orElseThrow();
    }
}
