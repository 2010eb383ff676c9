package org.relance.crm.salesperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.SalespersonView;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;

@ApplicationScoped
class SalespersonRepository {

    private static final Listing<SalespersonView> LIST =
            Listing.of(
                            SalespersonView.class,
                            "id, code, name, email, phone, job_title, blocked, version",
                            "crm_salesperson",
                            "id")
                    .requiredText("code", "code")
                    .requiredText("name", "name")
                    .flag("blocked", "blocked")
                    .search("lower(code || ' ' || name || ' ' || coalesce(email, ''))");

    @PersistenceContext(unitName = "crm")
    EntityManager em;

    @Inject Database database;

    void add(Salesperson salesperson) {
        em.persist(salesperson);
        em.flush();
    }

    void remove(Salesperson salesperson) {
        em.remove(salesperson);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Optional<Salesperson> find(String code) {
        return em.createQuery("select s from Salesperson s where s.code = :code", Salesperson.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    ListPage<SalespersonView> list(ListRequest request) {
        return LIST.page(database, request);
    }

    List<SalespersonView> active() {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select * from crm_salesperson where blocked = false order by name, code")
                                .mapTo(SalespersonView.class)
                                .list());
    }

    long references(String code) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select (select count(*) from crm_contact where salesperson_code = :code)"
                                                + " + (select count(*) from crm_customer where salesperson_code = :code)"
                                                + " + (select count(*) from crm_opportunity where salesperson_code = :code"
                                                + " and status in ('NOT_STARTED', 'IN_PROGRESS'))"
                                                + " + (select count(*) from crm_task where salesperson_code = :code"
                                                + " and closed = false)"
                                                + " + (select count(*) from crm_lead where salesperson_code = :code"
                                                + " and status in ('OPEN', 'CONTACTED', 'QUALIFIED'))"
                                                + " from crm_salesperson where code = :code")
                                .bind("code", code)
                                .mapTo(Long.class)
                                .one());
    }
}
