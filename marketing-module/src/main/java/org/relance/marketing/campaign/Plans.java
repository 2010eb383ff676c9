package org.relance.marketing.campaign;

import org.relance.marketing.api.CampaignDetails;

/** Variations of what people entered. */
final class Plans {

    private Plans() {}

    static CampaignDetails with(CampaignDetails d, String salespersonCode, String statusCode) {
        return new CampaignDetails(
                d.description(),
                d.programme(),
                d.objective(),
                d.territoryCode(),
                salespersonCode,
                statusCode,
                d.startingDate(),
                d.endingDate(),
                d.budgetedCost(),
                d.expectedRevenue(),
                d.expectedResponses(),
                d.notes());
    }

    /** The plan for another time: no dates, no status, and a description of its own if given. */
    static CampaignDetails copyOf(CampaignDetails d, String description) {
        return new CampaignDetails(
                description == null || description.isBlank() ? d.description() : description,
                d.programme(),
                d.objective(),
                d.territoryCode(),
                "",
                "",
                null,
                null,
                d.budgetedCost(),
                d.expectedRevenue(),
                d.expectedResponses(),
                d.notes());
    }
}
