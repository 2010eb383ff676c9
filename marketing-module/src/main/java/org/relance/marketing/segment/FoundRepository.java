package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.Criteria;
import org.relance.marketing.api.RuleDetails;
import org.relance.marketing.api.RuleEffect;
import org.relance.marketing.api.RuleStep;
import org.relance.marketing.api.SegmentActionKind;

/**
 * Finds whom criteria mean. A filter alone stays a condition; where companies count too, the finds
 * are written down first: as one statement either database would look for them once per contact.
 */
@ApplicationScoped
class FoundRepository {

    private static final String FOUND =
            " from mkt_found f join crm_contact c on c.id = f.contact_id join crm_contact e on ";

    private static final String NEW =
            " where f.run = :run and not exists (select 1 from mkt_found x where x.run = :run and"
                    + " x.contact_id = e.id)";

    private static final String LEAVE_OUT =
            "delete from mkt_found where run = :run and contact_id in (select c.id from crm_contact c where ";

    @Inject Database database;
    @Inject BusinessClock clock;

    /** Does something with those who are found, and forgets them afterwards. */
    <T> T with(SegmentActionKind kind, Criteria criteria, Function<Found, T> work) {
        FilterSql filter = new FilterSql(criteria.filter(), clock.today());
        boolean adding = kind == SegmentActionKind.ADD;
        boolean colleagues = adding ? criteria.expandCompanies() : criteria.entireCompanies();
        boolean companies = adding && criteria.relatedCompanies();
        if (!colleagues && !companies) {
            return work.apply(new Found(filter, null));
        }
        long run = UUID.randomUUID().getMostSignificantBits();
        database.change(h -> find(h, run, filter, colleagues));
        T done = work.apply(new Found(filter, run));
        database.change(h -> h.execute("delete from mkt_found where run = ?", run));
        return done;
    }

    private static void find(Handle h, long run, FilterSql filter, boolean colleagues) {
        String insert = "insert into mkt_found (run, contact_id) select distinct ";
        filter.bind(
                        h.createUpdate(
                                insert
                                        + "cast(:run as bigint), c.id from crm_contact c where "
                                        + filter.condition()))
                .bind("run", run)
                .execute();
        // The company is its own company, so colleagues include it.
        String tie = colleagues ? "e.company_id = c.company_id" : "e.id = c.company_id";
        h.createUpdate(insert + "f.run, e.id" + FOUND + tie + NEW).bind("run", run).execute();
    }

    /**
     * Does something with those whom rules leave over, and forgets them afterwards. Who is excluded
     * from segments or blocked for privacy never is among them.
     */
    <T> T byRules(List<RuleDetails> rules, BiFunction<Found, List<RuleStep>, T> work) {
        long run = UUID.randomUUID().getMostSignificantBits();
        List<RuleStep> steps = new ArrayList<>();
        for (RuleDetails rule : inOrder(rules)) {
            steps.add(RuleStep.of(rule, apply(run, rule)));
        }
        steps.add(
                RuleStep.of(
                        RuleStep.NOT_IN_SEGMENTS, leaveOut(run, "c.exclude_from_segment = true")));
        steps.add(RuleStep.of(RuleStep.PRIVACY, leaveOut(run, "c.privacy_blocked = true")));
        T done = work.apply(new Found(null, run), steps);
        database.change(h -> h.execute("delete from mkt_found where run = ?", run));
        return done;
    }

    /** Whom rules take away, they take from all that come in. */
    private static List<RuleDetails> inOrder(List<RuleDetails> rules) {
        return rules.stream().sorted(Comparator.comparing(RuleDetails::effect)).toList();
    }

    private int apply(long run, RuleDetails rule) {
        FilterSql filter = new FilterSql(rule.filter(), clock.today());
        String sql =
                rule.effect() == RuleEffect.INCLUDE
                        ? "insert into mkt_found (run, contact_id) select cast(:run as bigint), c.id from"
                                + " crm_contact c where "
                                + filter.condition()
                                + " and not exists (select 1 from mkt_found x where x.run = :run and"
                                + " x.contact_id = c.id)"
                        : LEAVE_OUT + filter.condition() + ")";
        return database.ask(h -> filter.bind(h.createUpdate(sql)).bind("run", run).execute());
    }

    private int leaveOut(long run, String condition) {
        return database.ask(
                h -> h.createUpdate(LEAVE_OUT + condition + ")").bind("run", run).execute());
    }

    /** How many a run has found. */
    int size(Found found) {
        return database.ask(
                h ->
                        h.createQuery("select count(*) from mkt_found where run = :run")
                                .bind("run", found.run())
                                .mapTo(Integer.class)
                                .one());
    }
}
