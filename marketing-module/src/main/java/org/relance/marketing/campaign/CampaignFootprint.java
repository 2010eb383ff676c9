package org.relance.marketing.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Handle;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.pricing.api.CampaignActivation;
import org.relance.pricing.api.CampaignTerms;

/** What hangs on a campaign elsewhere, and follows it when it is copied, moved or deleted. */
@ApplicationScoped
class CampaignFootprint {

    @Inject Database database;
    @Inject CampaignActivation activation;
    @Inject CurrentActor actor;
    @Inject BusinessClock clock;

    /** Tells pricing number and dates; prices and discounts of a campaign bear its dates. */
    void pushTerms(Campaign campaign) {
        activation.push(
                new CampaignTerms(
                        campaign.id(),
                        campaign.number(),
                        campaign.startingDate(),
                        campaign.endingDate()));
    }

    /** Schedule and budget lines: what was planned, not what happened. */
    void copyPlan(long from, long to) {
        database.change(
                h -> {
                    h.createUpdate(
                                    "insert into mkt_schedule_step (campaign_id, position, template_id, send_after_days, send_time)"
                                            + " select cast(:to as bigint), position, template_id, send_after_days, send_time"
                                            + " from mkt_schedule_step where campaign_id = :from")
                            .bind("from", from)
                            .bind("to", to)
                            .execute();
                    h.createUpdate(
                                    "insert into mkt_expense (campaign_id, expense_date, category, description, kind, budget_amount, amount, created_by)"
                                            + " select cast(:to as bigint), cast(:today as date), category, description, 'ACTUAL', budget_amount,"
                                            + " 0, cast(:by as varchar(60)) from mkt_expense where campaign_id = :from and budget_amount > 0")
                            .bind("from", from)
                            .bind("to", to)
                            .bind("today", clock.today())
                            .bind("by", actor.get().username())
                            .execute();
                });
    }

    /** Takes away what goes with a campaign; its segments stay without one. */
    void remove(Campaign campaign) {
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
