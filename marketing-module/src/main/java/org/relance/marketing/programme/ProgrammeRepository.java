package org.relance.marketing.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;
import org.relance.marketing.programme.ProgrammeRecord.Content;

/** Plans and programmes: entities by JPA, what people read by SQL. */
@ApplicationScoped
class ProgrammeRepository {

    private static final Listing<ProgrammeRecord> LIST =
            Listing.of(
                            ProgrammeRecord.class,
                            "m.id, m.code, m.kind, m.description, coalesce(m.plan_code, '') as plan_code,"
                                    + " coalesce(u.description, '') as plan_description, m.starting_date, m.ending_date,"
                                    + " coalesce(m.salesperson_code, '') as salesperson_code,"
                                    + " coalesce(sp.name, m.salesperson_code, '') as salesperson_name,"
                                    + " coalesce(m.notes, '') as notes, m.created_at, m.created_by, m.changed_at, m.version",
                            "mkt_programme m left join mkt_programme u on u.code = m.plan_code"
                                    + " left join crm_salesperson sp on sp.code = m.salesperson_code",
                            "m.id")
                    .requiredText("code", "m.code")
                    .requiredNumber("id", "m.id")
                    .requiredText("kind", "m.kind")
                    .requiredText("description", "m.description")
                    .text("planCode", "m.plan_code")
                    .text("salespersonCode", "m.salesperson_code")
                    .text("salespersonName", "sp.name")
                    .date("startingDate", "m.starting_date")
                    .date("endingDate", "m.ending_date")
                    .search("m.search_key")
                    .orderedBy("code", false);

    /** Each campaign counts for its programme; the plan of the programme takes the same sums. */
    private static final String CAMPAIGNS =
            "select p.code, coalesce(p.plan_code, '') as plan_code, 0 as programmes, count(*) as campaigns,"
                    + " sum(c.budgeted_cost) as budgeted_cost, cast(0 as decimal(19,5)) as actual_cost"
                    + " from mkt_programme p join mkt_campaign c on c.programme_code = p.code and c.template = false"
                    + " where p.code in (<codes>) or p.plan_code in (<codes>) group by p.code, p.plan_code";

    private static final String COSTS =
            "select p.code, coalesce(p.plan_code, '') as plan_code, 0 as programmes, 0 as campaigns,"
                    + " cast(0 as decimal(19,5)) as budgeted_cost, sum(x.amount) as actual_cost"
                    + " from mkt_programme p join mkt_campaign c on c.programme_code = p.code and c.template = false"
                    + " join mkt_expense x on x.campaign_id = c.id and x.kind = 'ACTUAL'"
                    + " where p.code in (<codes>) or p.plan_code in (<codes>) group by p.code, p.plan_code";

    private static final String PROGRAMMES =
            "select '' as code, p.plan_code, count(*) as programmes, 0 as campaigns,"
                    + " cast(0 as decimal(19,5)) as budgeted_cost, cast(0 as decimal(19,5)) as actual_cost"
                    + " from mkt_programme p where p.plan_code in (<codes>) group by p.plan_code";

    /** A part of what lies in a programme and in its plan. */
    public record Part(
            String code,
            String planCode,
            int programmes,
            int campaigns,
            BigDecimal budgetedCost,
            BigDecimal actualCost) {

        private Content content() {
            return new Content(programmes, campaigns, budgetedCost, actualCost);
        }
    }

    @PersistenceContext(unitName = "marketing")
    EntityManager em;

    @Inject Database database;

    Programme added(Programme programme) {
        em.persist(programme);
        em.flush();
        return programme;
    }

    void flush() {
        em.flush();
    }

    void remove(Programme programme) {
        em.remove(programme);
        em.flush();
    }

    Programme programme(long id) {
        Programme programme = em.find(Programme.class, id);
        if (programme == null) {
            throw DomainException.notFound("marketing.programme-not-found", id);
        }
        return programme;
    }

    Optional<ProgrammeRecord> find(String key, String value) {
        return list(ListRequest.first(1).with(key, value)).rows().stream().findFirst();
    }

    ListPage<ProgrammeRecord> list(ListRequest request) {
        return LIST.page(database, request);
    }

    boolean used(String code) {
        return database.ask(
                h ->
                        h.createQuery(
                                                "select (select count(*) from mkt_campaign where programme_code = :code)"
                                                        + " + (select count(*) from mkt_programme where plan_code = :code)"
                                                        + " from mkt_programme where code = :code")
                                        .bind("code", code)
                                        .mapTo(Integer.class)
                                        .one()
                                > 0);
    }

    /** What lies in each of the given ones, by code; three questions whatever their number. */
    Map<String, Content> contents(List<String> codes) {
        Map<String, Content> contents = new HashMap<>();
        if (!codes.isEmpty()) {
            List<Part> parts =
                    database.ask(
                            h ->
                                    List.of(CAMPAIGNS, COSTS, PROGRAMMES).stream()
                                            .flatMap(sql -> parts(h, sql, codes).stream())
                                            .toList());
            parts.forEach(part -> contents.merge(part.code(), part.content(), Content::and));
            parts.forEach(part -> contents.merge(part.planCode(), part.content(), Content::and));
        }
        return contents;
    }

    private static List<Part> parts(Handle h, String sql, List<String> codes) {
        return h.createQuery(sql).bindList("codes", codes).mapTo(Part.class).list();
    }
}
