package org.relance.marketing.campaign;

import org.relance.marketing.api.CampaignDetails;

/** Variations of what people entered. */
final class Plans {

    private Plans() {}

    static CampaignDetails with(CampaignDetails d, String salespersonCode, String statusCode) {
        return new CampaignDetails(
                d.description(),
                d.programmeCode(),
                d.objective(),
                d.territoryCode(),
                d.marketSegmentCode(),
                salespersonCode,
                statusCode,
                d.startingDate(),
                d.endingDate(),
                d.budgetedCost(),
                d.expectedRevenue(),
                d.expectedResponses(),
                d.notes());
    }
}
