package org.relance.web.crm;

import org.relance.web.shell.CardFields;
import org.relance.web.shell.Choice;

/** What can be typed for an opportunity, for the comparison of two people's edits. */
final class OpportunityFields {

    private OpportunityFields() {}

    /** Codes are shown as the selects of the page show them. */
    static CardFields<OpportunityForm> with(CodeChoices choices, OpportunityParties parties) {
        return CardFields.of(OpportunityForm.class)
                .field(
                        "crm:opportunity.description",
                        OpportunityForm::getDescription,
                        OpportunityForm::setDescription)
                .field(
                        "crm:opportunity.campaign",
                        OpportunityForm::getCampaign,
                        OpportunityForm::setCampaign)
                .field(
                        "crm:opportunity.segment",
                        OpportunityForm::getSegmentId,
                        OpportunityForm::setSegmentId,
                        parties::segment)
                .field(
                        "crm:opportunity.cycle",
                        OpportunityForm::getCycleCode,
                        OpportunityForm::setCycleCode,
                        Choice.named(parties::getCycles))
                .field(
                        "crm:field.salespersonCode",
                        OpportunityForm::getSalespersonCode,
                        OpportunityForm::setSalespersonCode,
                        Choice.named(choices::getSalespeople))
                .field(
                        "crm:opportunity.priority",
                        OpportunityForm::getPriority,
                        OpportunityForm::setPriority,
                        priority -> "crm:opportunity.priority." + priority)
                .field(
                        "crm:opportunity.estimated-value",
                        OpportunityForm::getEstimatedValue,
                        OpportunityForm::setEstimatedValue)
                .field(
                        "crm:opportunity.probability",
                        OpportunityForm::getProbabilityPct,
                        OpportunityForm::setProbabilityPct)
                .field(
                        "crm:opportunity.estimated-close",
                        OpportunityForm::getEstimatedClose,
                        OpportunityForm::setEstimatedClose);
    }
}
