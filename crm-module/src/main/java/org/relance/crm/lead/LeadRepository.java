package org.relance.crm.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.LeadCount;
import org.relance.crm.api.LeadRow;
import org.relance.crm.api.LeadView;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;

@ApplicationScoped
class LeadRepository {

    private static final Listing<LeadRow> LIST =
            Listing.of(
                            LeadRow.class,
                            "l.id, l.number, l.name, l.company_name, l.email, l.phone, l.post_code, l.city,"
                                    + " l.language_code, l.territory_code, l.salesperson_code, l.campaign_id,"
                                    + " l.source_code, l.status, l.reason_code, l.contact_id, l.created_at, l.version",
                            "crm_lead l",
                            "l.id")
                    .requiredText("number", "l.number")
                    .requiredText("name", "l.name")
                    .text("company-name", "l.company_name")
                    .text("email", "l.email")
                    .text("phone", "l.phone")
                    .text("city", "l.city")
                    .text("post-code", "l.post_code")
                    .text("territory", "l.territory_code")
                    .text("language", "l.language_code")
                    .text("salesperson", "l.salesperson_code")
                    .number("campaign", "l.campaign_id")
                    .text("source", "l.source_code")
                    .requiredText("status", "l.status")
                    .text("reason", "l.reason_code")
                    .number("contact", "l.contact_id")
                    .number("company", "l.company_id")
                    .number("form", "l.form_id")
                    .date("created", "cast(l.created_at as date)")
                    .search("l.search_key")
                    .orderedBy("number", true);

    @PersistenceContext(unitName = "crm")
    EntityManager em;

    @Inject Database database;

    ListPage<LeadRow> list(ListRequest request) {
        return LIST.page(database, request);
    }

    List<LeadCount> counts(ListRequest request) {
        return LIST.sumsBy(database, request, LeadCount.class, "count(*) as leads", "status");
    }

    Optional<LeadView> view(long id) {
        return database.ask(
                h ->
                        h.createQuery(LeadRecord.SELECT)
                                .bind("id", id)
                                .mapTo(LeadRecord.class)
                                .findOne()
                                .map(LeadRecord::view));
    }

    /** The lead as others read it. */
    LeadView get(long id) {
        return view(id).orElseThrow(() -> DomainException.notFound("crm.lead-not-found", id));
    }

    void add(Lead lead) {
        em.persist(lead);
        em.flush();
        em.detach(lead);
    }

    /** The lead as its reader saw it, to be changed. */
    Lead entity(long id, int version) {
        Lead lead = em.find(Lead.class, id);
        if (lead == null || lead.version() != version) {
            throw DomainException.stale("crm.changed-meanwhile", get(id).number());
        }
        return lead;
    }

    /** Writes it; refuses where somebody else was faster. Bulk changes pass by the entity. */
    void flush(Lead lead) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw DomainException.stale("crm.changed-meanwhile", lead.number());
        }
        em.detach(lead);
    }

    void remove(Lead lead) {
        em.remove(lead);
        flush(lead);
    }

    /** Gives leads to a salesperson; answers how many were another's. */
    int assign(Collection<Long> ids, String salesperson, Instant now) {
        return change(
                ids,
                "salesperson_code = :value",
                "status <> 'CONVERTED' and coalesce(salesperson_code, '') <> :value",
                salesperson,
                now);
    }

    /** Disqualifies leads; answers how many. */
    int disqualify(Collection<Long> ids, String reason, Instant now) {
        return change(
                ids,
                "status = 'DISQUALIFIED', reason_code = :value",
                "status in ('OPEN', 'CONTACTED', 'QUALIFIED')",
                reason,
                now);
    }

    private int change(
            Collection<Long> ids, String change, String condition, String value, Instant now) {
        if (ids.isEmpty()) {
            return 0;
        }
        return database.ask(
                h ->
                        h.createUpdate(
                                        "update crm_lead set "
                                                + change
                                                + ", changed_at = :now, version = version + 1 where "
                                                + condition
                                                + " and id in (<ids>)")
                                .bindList("ids", List.copyOf(ids))
                                .bind("value", value)
                                .bind("now", now)
                                .execute());
    }
}
