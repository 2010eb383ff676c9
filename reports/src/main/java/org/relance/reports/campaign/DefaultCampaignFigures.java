package org.relance.reports.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.reports.api.CampaignFigures;
import org.relance.reports.api.CampaignResult;
import org.relance.reports.api.CampaignWeek;
import org.relance.reports.api.FiguresBlock;
import org.relance.reports.campaign.FiguresRepository.Block;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultCampaignFigures implements CampaignFigures {

    @Inject FiguresRepository figures;
    @Inject WeekRepository weeks;

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public FiguresBlock computeNext(long afterCampaignId, int limit, LocalDate businessDate) {
        List<Long> ids = figures.idsAfter(afterCampaignId, limit);
        if (ids.isEmpty()) {
            return new FiguresBlock(afterCampaignId, 0);
        }
        long last = ids.get(ids.size() - 1);
        compute(new Block(afterCampaignId, last, businessDate));
        return new FiguresBlock(last, ids.size());
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public CampaignResult compute(long campaignId, LocalDate businessDate) {
        if (!figures.exists(campaignId)) {
            throw DomainException.notFound("reports.campaign-not-found", campaignId);
        }
        compute(new Block(campaignId - 1, campaignId, businessDate));
        return figures.find(campaignId).orElseThrow();
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public int computeAll(LocalDate businessDate) {
        compute(new Block(0, Long.MAX_VALUE, businessDate));
        return (int) figures.countAfter(0);
    }

    private void compute(Block block) {
        figures.compute(block);
        weeks.compute(block);
    }

    @Override
    public long countAfter(long campaignId) {
        return figures.countAfter(campaignId);
    }

    @Override
    public Optional<CampaignResult> find(long campaignId) {
        return figures.find(campaignId);
    }

    @Override
    public List<CampaignWeek> weeks(long campaignId) {
        return weeks.of(campaignId);
    }

    @Override
    public List<CampaignWeek> weeksSince(LocalDate from) {
        return weeks.since(from);
    }
}
