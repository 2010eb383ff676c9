package org.relance.marketing.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Handle;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.pricing.api.CampaignActivation;
import org.relance.pricing.api.CampaignTerms;

/** What hangs on a campaign elsewhere, and follows it when it is moved or deleted. */
@ApplicationScoped
class CampaignFootprint {

    @Inject Database database;
    @Inject CampaignActivation activation;
    @Inject Event<CampaignGoing> going;

    /** Tells pricing number and dates; prices and discounts of a campaign bear its dates. */
    void pushTerms(Campaign campaign) {
        activation.push(
                new CampaignTerms(
                        campaign.id(),
                        campaign.number(),
                        campaign.startingDate(),
                        campaign.endingDate()));
    }

    /** Takes away what goes with a campaign; its segments stay without one. */
    void remove(Campaign campaign) {
        going.fire(new CampaignGoing(campaign.id()));
        database.change(
                h -> {
                    refuseIfLaunched(h, campaign);
                    h.createUpdate(
                                    "update mkt_segment set campaign_id = null, version = version + 1 where campaign_id = :id")
                            .bind("id", campaign.id())
                            .execute();
                    h.createUpdate(
                                    "update mkt_segment_line set campaign_id = null where campaign_id = :id")
                            .bind("id", campaign.id())
                            .execute();
                });
        activation.forget(campaign.id());
    }

    private static void refuseIfLaunched(Handle h, Campaign campaign) {
        int launched =
                h.createQuery("select count(*) from mkt_email_campaign where campaign_id = :id")
                        .bind("id", campaign.id())
                        .mapTo(Integer.class)
                        .one();
        if (launched > 0) {
            throw DomainException.conflict(
                    "marketing.campaign-has-mailings", campaign.number(), launched);
        }
    }
}
