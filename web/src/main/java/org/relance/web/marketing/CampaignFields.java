package org.relance.web.marketing;

import org.relance.web.shell.CardFields;
import org.relance.web.shell.Choice;

/** What can be typed for a campaign, for the comparison of two people's edits. */
final class CampaignFields {

    private CampaignFields() {}

    /** Codes are shown as the selects of the page show them. */
    static CardFields<CampaignForm> with(MarketingChoices choices) {
        return CardFields.of(CampaignForm.class)
                .field(
                        "marketing:description",
                        CampaignForm::getDescription,
                        CampaignForm::setDescription)
                .field(
                        "marketing:start",
                        CampaignForm::getStartingDate,
                        CampaignForm::setStartingDate)
                .field("marketing:end", CampaignForm::getEndingDate, CampaignForm::setEndingDate)
                .field(
                        "marketing:salesperson",
                        CampaignForm::getSalespersonCode,
                        CampaignForm::setSalespersonCode,
                        Choice.named(choices::getSalespeople))
                .field(
                        "marketing:status",
                        CampaignForm::getStatusCode,
                        CampaignForm::setStatusCode,
                        Choice.named(() -> choices.codes("campaign-status")))
                .field(
                        "marketing:programme",
                        CampaignForm::getProgrammeCode,
                        CampaignForm::setProgrammeCode,
                        Choice.named(choices::getProgrammes))
                .field(
                        "marketing:market-segment",
                        CampaignForm::getMarketSegmentCode,
                        CampaignForm::setMarketSegmentCode,
                        Choice.named(() -> choices.codes("market-segment")))
                .field(
                        "marketing:territory",
                        CampaignForm::getTerritoryCode,
                        CampaignForm::setTerritoryCode,
                        Choice.named(() -> choices.codes("territory")))
                .field(
                        "marketing:campaign.budget",
                        CampaignForm::getBudgetedCost,
                        CampaignForm::setBudgetedCost)
                .field(
                        "marketing:campaign.expected-revenue",
                        CampaignForm::getExpectedRevenue,
                        CampaignForm::setExpectedRevenue)
                .field(
                        "marketing:campaign.expected-responses",
                        CampaignForm::getExpectedResponses,
                        CampaignForm::setExpectedResponses)
                .field(
                        "marketing:objective",
                        CampaignForm::getObjective,
                        CampaignForm::setObjective)
                .field("marketing:notes", CampaignForm::getNotes, CampaignForm::setNotes);
    }
}
