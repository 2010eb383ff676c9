package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.Criteria;
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

    @Inject Database database;

    /** Does something with those who are found, and forgets them afterwards. */
    <T> T with(SegmentActionKind kind, Criteria criteria, Function<Found, T> work) {
        FilterSql filter = new FilterSql(criteria.filter());
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
}
