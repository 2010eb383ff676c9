package org.relance.reports.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.relance.kernel.Allowed;
import org.relance.kernel.Role;
import org.relance.marketing.api.Objectives;
import org.relance.reports.api.CampaignFigures;
import org.relance.reports.api.CampaignProgress;
import org.relance.reports.api.CampaignResult;
import org.relance.reports.api.ObjectiveProgress;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultCampaignProgress implements CampaignProgress {

    @Inject Objectives objectives;
    @Inject CampaignFigures figures;

    @Override
    public List<ObjectiveProgress> of(long campaignId) {
        Optional<CampaignResult> result = figures.find(campaignId);
        return objectives.of(campaignId).stream()
                .map(objective -> Reached.progress(objective, result))
                .toList();
    }
}
