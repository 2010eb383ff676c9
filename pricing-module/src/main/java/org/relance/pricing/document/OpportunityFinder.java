package org.relance.pricing.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;

/** Finds the opportunity that a document names. */
@ApplicationScoped
class OpportunityFinder {

    @Inject Database database;

    /**
     * The opportunity with this number; empty where none is named.
     *
     * @throws DomainException {@code pricing.opportunity-not-found}
     */
    Optional<OpportunityTies> find(String number) {
        if (number == null || number.isBlank()) {
            return Optional.empty();
        }
        Optional<OpportunityTies> found =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select id, campaign_id, salesperson_code, estimated_close from crm_opportunity"
                                                        + " where number = :number")
                                        .bind("number", number.strip())
                                        .mapTo(OpportunityTies.class)
                                        .findOne());
        if (found.isEmpty()) {
            throw DomainException.invalid(
                    "pricing.opportunity-not-found", "opportunityNumber", number);
        }
        return found;
    }
}
