package org.relance.crm.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.InteractionTemplateView;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;

@ApplicationScoped
class TemplateRepository {

    private static final String COLUMNS =
            "id, code, group_code, description, unit_cost, duration_min, channel,"
                    + " ignore_contact_channel, initiated_by, target, response, blocked, version";

    private static final Listing<InteractionTemplateView> LIST =
            Listing.of(InteractionTemplateView.class, COLUMNS, "crm_interaction_template", "id")
                    .requiredText("code", "code")
                    .requiredText("description", "description")
                    .text("group", "group_code")
                    .requiredText("channel", "channel")
                    .number("unit-cost", "unit_cost")
                    .number("duration", "duration_min")
                    .flag("blocked", "blocked")
                    .search("lower(code || ' ' || description)");

    @PersistenceContext(unitName = "crm")
    EntityManager em;

    @Inject Database database;

    void add(InteractionTemplate template) {
        em.persist(template);
        em.flush();
    }

    void remove(InteractionTemplate template) {
        em.remove(template);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Optional<InteractionTemplate> find(String code) {
        return em.createQuery(
                        "select t from InteractionTemplate t where t.code = :code",
                        InteractionTemplate.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    ListPage<InteractionTemplateView> list(ListRequest request) {
        return LIST.page(database, request);
    }

    List<InteractionTemplateView> choosable() {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select "
                                                + COLUMNS
                                                + " from crm_interaction_template where blocked = false order by code")
                                .mapTo(InteractionTemplateView.class)
                                .list());
    }
}
