package org.relance.marketing.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.relance.crm.api.CampaignDirectory;
import org.relance.kernel.db.Database;

/** Tells the module of leads which ids are campaigns. */
@ApplicationScoped
class KnownCampaigns implements CampaignDirectory {

    @Inject Database database;

    @Override
    public boolean exists(long campaignId) {
        return database.ask(
                h ->
                        h.createQuery("select id from mkt_campaign where id = :id")
                                .bind("id", campaignId)
                                .mapTo(Long.class)
                                .findOne()
                                .isPresent());
    }
}
