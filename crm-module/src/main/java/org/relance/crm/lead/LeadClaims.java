package org.relance.crm.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.relance.crm.api.LeadOutcome;
import org.relance.crm.api.LeadStatus;
import org.relance.crm.api.LeadView;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;

/**
 * Lets one conversion of a lead pass. By SQL alone: who comes second waits for the row until the
 * first has committed, and then sees it.
 */
@ApplicationScoped
class LeadClaims {

    @Inject LeadRepository repository;
    @Inject Database database;

    /** The lead, converted from now on in this transaction. */
    LeadView claim(long id, int version) {
        int claimed =
                database.ask(
                        h ->
                                h.createUpdate(
                                                "update crm_lead set status = 'CONVERTED', reason_code = null,"
                                                        + " version = version + 1 where id = :id and version = :version"
                                                        + " and status <> 'CONVERTED'")
                                        .bind("id", id)
                                        .bind("version", version)
                                        .execute());
        LeadView lead = repository.get(id);
        if (claimed == 0) {
            refuseIfConverted(lead);
            throw DomainException.stale("crm.changed-meanwhile", lead.number());
        }
        return lead;
    }

    static void refuseIfConverted(LeadView lead) {
        if (lead.details().status() != LeadStatus.CONVERTED) {
            return;
        }
        LeadOutcome outcome = lead.outcome();
        if (outcome.contactId() == null) {
            throw DomainException.conflict("crm.lead-converted-contact-gone", lead.number());
        }
        throw DomainException.conflict(
                "crm.lead-converted",
                lead.number(),
                outcome.contactNumber(),
                outcome.contactName());
    }

    /** Notes what came of it. Nulls for what was not asked for. */
    void settle(long id, LeadResult result, String by, Instant now) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update crm_lead set contact_id = :contact, company_id = :company,"
                                                + " customer_id = :customer, opportunity_id = :opportunity,"
                                                + " converted_at = :now, converted_by = :by, changed_at = :now"
                                                + " where id = :id")
                                .bind("contact", result.contactId())
                                .bind("company", result.companyId())
                                .bind("customer", result.customerId())
                                .bind("opportunity", result.opportunityId())
                                .bind("now", now)
                                .bind("by", by)
                                .bind("id", id)
                                .execute());
    }
}
