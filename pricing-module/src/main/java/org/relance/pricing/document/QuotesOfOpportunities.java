package org.relance.pricing.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.relance.crm.api.OpportunityQuotes;
import org.relance.kernel.db.Database;

/** Tells opportunities whether they have a sales quote; a cancelled one is none. */
@ApplicationScoped
class QuotesOfOpportunities implements OpportunityQuotes {

    @Inject Database database;

    @Override
    public boolean exist(long opportunityId) {
        return database.ask(
                        h ->
                                h.createQuery(
                                                "select count(*) from prc_document where opportunity_id = :opportunity"
                                                        + " and kind = 'QUOTE' and status <> 'CANCELLED'")
                                        .bind("opportunity", opportunityId)
                                        .mapTo(Long.class)
                                        .one())
                > 0;
    }
}
