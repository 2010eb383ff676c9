package org.relance.marketing.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.CampaignContents;
import org.relance.marketing.api.CampaignTotals;

/** Campaigns, expenses and steps: entities by JPA, what people read by SQL. */
@ApplicationScoped
class CampaignRepository {

    @PersistenceContext(unitName = "marketing")
    EntityManager em;

    @Inject Database database;

    <T> T added(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    /** Sends what changed to the database, where SQL can see it. */
    void flush() {
        em.flush();
    }

    void remove(Object entity) {
        em.remove(entity);
        em.flush();
    }

    Campaign campaign(long id) {
        return found(Campaign.class, id, "marketing.campaign-not-found");
    }

    Expense expense(long campaignId, long id) {
        String code = "marketing.expense-not-found";
        Expense expense = found(Expense.class, id, code);
        requireSame(campaignId, expense.campaignId(), code, id);
        return expense;
    }

    ScheduleStep step(long campaignId, long id) {
        String code = "marketing.step-not-found";
        ScheduleStep step = found(ScheduleStep.class, id, code);
        requireSame(campaignId, step.campaignId(), code, id);
        return step;
    }

    private static void requireSame(long campaignId, long owner, String code, long id) {
        if (campaignId != owner) {
            throw DomainException.notFound(code, id);
        }
    }

    private <T> T found(Class<T> type, long id, String code) {
        T entity = em.find(type, id);
        if (entity == null) {
            throw DomainException.notFound(code, id);
        }
        return entity;
    }

    boolean numberTaken(String number) {
        return idOf(number).isPresent();
    }

    Optional<Long> idOf(String number) {
        return database.ask(
                h ->
                        h.createQuery("select id from mkt_campaign where number = :number")
                                .bind("number", number)
                                .mapTo(Long.class)
                                .findOne());
    }

    CampaignRecord record(long id) {
        return one(CampaignSql.CARD, id, CampaignRecord.class);
    }

    CampaignContents contents(long id) {
        return one(CampaignSql.CONTENTS, id, CampaignContents.class);
    }

    private <T> T one(String sql, long id, Class<T> row) {
        return database.ask(
                h ->
                        h.createQuery(sql)
                                .bind("id", id)
                                .mapTo(row)
                                .findOne()
                                .orElseThrow(
                                        () ->
                                                DomainException.notFound(
                                                        "marketing.campaign-not-found", id)));
    }

    ListPage<CampaignListRow> list(ListRequest request) {
        return CampaignSql.LIST.page(database, request);
    }

    CampaignTotals totals(ListRequest request) {
        return CampaignSql.LIST.sums(database, request, CampaignTotals.class, CampaignSql.TOTALS);
    }
}
