package org.relance.crm.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.OpportunityView;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;

@ApplicationScoped
class OpportunityRepository {

    private static final String CURRENT =
            "cast(o.estimated_value * o.probability_pct / 100 as decimal(19,5))";
    private static final String COLUMNS =
            "o.id, o.number, o.description, o.contact_id, c.name as contact_name, o.company_id, o.campaign_id,"
                    + " o.segment_id, o.salesperson_code, o.status, o.priority, y.code as cycle_code,"
                    + " o.stage_no as stage, s.description as stage_name, o.estimated_value, o.chances_pct,"
                    + " o.completed_pct, o.probability_pct, "
                    + CURRENT
                    + " as current_value, o.estimated_close, o.close_date, o.close_code, o.created_on, o.version";
    private static final String TABLES =
            "crm_opportunity o join crm_contact c on c.id = o.contact_id"
                    + " left join crm_sales_cycle y on y.id = o.cycle_id"
                    + " left join crm_sales_stage s on s.cycle_id = o.cycle_id and s.stage_no = o.stage_no";
    private static final String STAGE = "coalesce(o.stage_no, 0)";

    private static final Listing<OpportunityView> LIST =
            Listing.of(OpportunityView.class, COLUMNS, TABLES, "o.id")
                    .requiredText("number", "o.number")
                    .requiredText("description", "o.description")
                    .number("contact", "o.contact_id")
                    .text("name", "c.name")
                    .number("company", "o.company_id")
                    .number("campaign", "o.campaign_id")
                    .number("segment", "o.segment_id")
                    .text("salesperson", "o.salesperson_code")
                    .requiredText("status", "o.status")
                    .requiredText("priority", "o.priority")
                    .text("cycle", "y.code")
                    .requiredNumber("stage", STAGE)
                    .requiredNumber("estimated-value", "o.estimated_value")
                    .requiredNumber("current-value", CURRENT)
                    .date("estimated-close", "o.estimated_close")
                    .date("created", "o.created_on")
                    .search("lower(o.number || ' ' || o.description || ' ') || c.search_key")
                    .orderedBy("number", true);

    /** Count and sums of a stage; 0 stands for those not started. */
    public record StageSums(
            int stage, long opportunities, BigDecimal estimatedValue, BigDecimal currentValue) {}

    @PersistenceContext(unitName = "crm")
    EntityManager em;

    @Inject Database database;

    void add(Opportunity opportunity) {
        em.persist(opportunity);
        em.flush();
    }

    /** Writes it; refuses where somebody else was faster. */
    void flush(Opportunity opportunity) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw DomainException.stale("crm.changed-meanwhile", opportunity.number());
        }
    }

    /** Removes an opportunity; a quote or another document of it refuses. */
    void remove(Opportunity opportunity) {
        try {
            em.remove(opportunity);
            em.flush();
        } catch (OptimisticLockException e) {
            throw DomainException.stale("crm.changed-meanwhile", opportunity.number());
        } catch (PersistenceException e) {
            throw DomainException.conflict("crm.opportunity-in-use", opportunity.number());
        }
    }

    /** The opportunity as its reader saw it. */
    Opportunity known(long id, int version) {
        Opportunity opportunity = current(id);
        if (opportunity.version() != version) {
            throw DomainException.stale("crm.changed-meanwhile", opportunity.number());
        }
        return opportunity;
    }

    /** The opportunity as it is now, for a change that follows from another record. */
    Opportunity current(long id) {
        Opportunity opportunity = em.find(Opportunity.class, id);
        if (opportunity == null) {
            throw notFound(id);
        }
        return opportunity;
    }

    /** The opportunity as others read it. */
    OpportunityView get(long id) {
        return view(id).orElseThrow(() -> notFound(id));
    }

    private static DomainException notFound(long id) {
        return DomainException.notFound("crm.opportunity-not-found", id);
    }

    Optional<OpportunityView> view(long id) {
        String sql = "select " + COLUMNS + " from " + TABLES + " where o.id = :id";
        return database.ask(
                h -> h.createQuery(sql).bind("id", id).mapTo(OpportunityView.class).findOne());
    }

    ListPage<OpportunityView> list(ListRequest request) {
        return LIST.page(database, request);
    }

    /** Count and sums of each stage that has something that matches. */
    List<StageSums> sums(ListRequest request) {
        return LIST.sumsBy(
                database,
                request,
                StageSums.class,
                "count(*) as opportunities, sum(o.estimated_value) as estimated_value, sum("
                        + CURRENT
                        + ") as current_value",
                "stage");
    }
}
