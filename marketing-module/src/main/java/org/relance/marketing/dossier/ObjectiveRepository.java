package org.relance.marketing.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.ObjectiveFigure;
import org.relance.marketing.api.ObjectiveView;

/** Objectives in the database. */
@ApplicationScoped
class ObjectiveRepository {

    @PersistenceContext(unitName = "marketing")
    EntityManager em;

    @Inject Database database;

    void add(Objective objective) {
        em.persist(objective);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    void remove(Objective objective) {
        em.remove(objective);
        em.flush();
    }

    Objective objective(long campaignId, long id) {
        Objective objective = em.find(Objective.class, id);
        if (objective == null || objective.campaignId() != campaignId) {
            throw DomainException.notFound("marketing.objective-not-found", id);
        }
        return objective;
    }

    List<ObjectiveView> of(long campaignId) {
        return database.ask(
                h ->
                        h
                                .createQuery("select * from mkt_objective where campaign_id = :id")
                                .bind("id", campaignId)
                                .mapTo(ObjectiveView.class)
                                .list()
                                .stream()
                                .sorted(Comparator.comparing(ObjectiveView::figure))
                                .toList());
    }

    /** True where another objective of the campaign names the figure. */
    boolean taken(long campaignId, ObjectiveFigure figure, long except) {
        return of(campaignId).stream().anyMatch(o -> o.figure() == figure && o.id() != except);
    }
}
