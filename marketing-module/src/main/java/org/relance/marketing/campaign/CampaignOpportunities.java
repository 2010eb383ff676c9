package org.relance.marketing.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.relance.crm.api.OpportunityCampaigns;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.CampaignView;
import org.relance.marketing.api.Campaigns;

/** Which campaigns and segments an opportunity may name (domain.md, section 10). */
@ApplicationScoped
class CampaignOpportunities implements OpportunityCampaigns {

    @Inject Campaigns campaigns;
    @Inject Database database;

    @Override
    public void require(long campaignId, LocalDate day) {
        CampaignView campaign = campaigns.get(campaignId);
        if (!campaign.active()) {
            throw DomainException.invalid(
                    "marketing.campaign-not-active", "campaignId", campaign.number());
        }
        boolean early = campaign.startingDate() != null && day.isBefore(campaign.startingDate());
        boolean late = campaign.endingDate() != null && day.isAfter(campaign.endingDate());
        if (early || late) {
            throw DomainException.invalid(
                    "marketing.campaign-not-running", "campaignId", campaign.number(), day);
        }
    }

    @Override
    public void requireSegment(long segmentId, Long campaignId) {
        Optional<Long> campaign =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select coalesce(campaign_id, 0) from mkt_segment where id = :id")
                                        .bind("id", segmentId)
                                        .mapTo(Long.class)
                                        .findOne());
        if (!Objects.equals(campaign.orElse(null), campaignId)) {
            throw DomainException.invalid("marketing.segment-of-other-campaign", "segmentId");
        }
    }

    @Override
    public Optional<Long> byNumber(String number) {
        return database.ask(
                h ->
                        h.createQuery("select id from mkt_campaign where number = :number")
                                .bind("number", number)
                                .mapTo(Long.class)
                                .findOne());
    }

    @Override
    public Optional<Long> onlySegment(long campaignId) {
        List<Long> segments =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select id from mkt_segment where campaign_id = :campaign"
                                                        + " fetch first 2 rows only")
                                        .bind("campaign", campaignId)
                                        .mapTo(Long.class)
                                        .list());
        return segments.size() == 1 ? Optional.of(segments.get(0)) : Optional.empty();
    }
}
