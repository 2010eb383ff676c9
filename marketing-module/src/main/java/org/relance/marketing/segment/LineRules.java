package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.relance.crm.api.InteractionTemplateView;
import org.relance.crm.api.InteractionTemplates;
import org.relance.crm.api.Salespeople;
import org.relance.kernel.DomainException;
import org.relance.marketing.api.LineChange;
import org.relance.marketing.campaign.Checks;

/** What may be said of the lines of a segment. */
@ApplicationScoped
class LineRules {

    @Inject InteractionTemplates templates;
    @Inject Salespeople salespeople;
    @Inject SegmentRepository repository;

    /** The change, where everything that it names can be chosen. */
    LineChange checked(LineChange change) {
        if (change.salespersonCode() != null && !change.salespersonCode().isBlank()) {
            salespeople.require(change.salespersonCode(), "salespersonCode");
        }
        Long campaign = change.campaignId();
        if (campaign != null && campaign != 0 && !repository.campaignExists(campaign)) {
            throw DomainException.invalid("marketing.unknown-campaign", "campaignId", campaign);
        }
        if (change.description() != null) {
            Checks.required(change.description().strip(), "description", 200);
        }
        if (change.unitCost() != null) {
            Checks.notNegative(change.unitCost(), "unitCost");
        }
        if (change.durationMin() != null && change.durationMin() < 0) {
            throw DomainException.invalid(
                    "marketing.negative-amount", "durationMin", "durationMin");
        }
        return change;
    }

    /** The template that the change names, null for none. */
    InteractionTemplateView template(LineChange change) {
        String code = change.templateCode();
        return code == null || code.isBlank() ? null : templates.require(code, "templateCode");
    }
}
