package org.relance.crm.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.relance.crm.api.OpportunityView;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;

@ApplicationScoped
class OpportunityRepository {

    private static final String COLUMNS =
            "o.id, o.number, o.description, o.contact_id, c.name as contact_name, o.company_id, o.campaign_id,"
                    + " o.salesperson_code, o.status, o.priority, o.estimated_value, o.probability_pct,"
                    + " cast(o.estimated_value * o.probability_pct / 100 as decimal(19,5)) as current_value,"
                    + " o.estimated_close, o.close_date, o.close_code, o.created_on, o.version";
    private static final String TABLES =
            "crm_opportunity o join crm_contact c on c.id = o.contact_id";

    private static final Listing<OpportunityView> LIST =
            Listing.of(OpportunityView.class, COLUMNS, TABLES, "o.id")
                    .requiredText("number", "o.number")
                    .requiredText("description", "o.description")
                    .number("contact", "o.contact_id")
                    .text("name", "c.name")
                    .number("company", "o.company_id")
                    .number("campaign", "o.campaign_id")
                    .text("salesperson", "o.salesperson_code")
                    .requiredText("status", "o.status")
                    .requiredText("priority", "o.priority")
                    .number("estimated-value", "o.estimated_value")
                    .date("estimated-close", "o.estimated_close")
                    .date("created", "o.created_on")
                    .search("lower(o.number || ' ' || o.description || ' ') || c.search_key")
                    .orderedBy("number", true);

    @PersistenceContext(unitName = "crm")
    EntityManager em;

    @Inject Database database;

    void add(Opportunity opportunity) {
        em.persist(opportunity);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Removes an opportunity; a quote or another document of it refuses. */
    void remove(Opportunity opportunity) {
        try {
            em.remove(opportunity);
            em.flush();
        } catch (PersistenceException e) {
            throw DomainException.conflict("crm.opportunity-in-use", opportunity.number());
        }
    }

    Optional<Opportunity> find(long id) {
        return Optional.ofNullable(em.find(Opportunity.class, id));
    }

    Optional<OpportunityView> view(long id) {
        String sql = "select " + COLUMNS + " from " + TABLES + " where o.id = :id";
        return database.ask(
                h -> h.createQuery(sql).bind("id", id).mapTo(OpportunityView.class).findOne());
    }

    ListPage<OpportunityView> list(ListRequest request) {
        return LIST.page(database, request);
    }
}
