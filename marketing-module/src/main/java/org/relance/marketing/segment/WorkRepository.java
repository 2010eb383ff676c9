package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.kernel.db.Database;

/** The contacts on a segment, for what is done with all of them. */
@ApplicationScoped
class WorkRepository {

    private static final String MEMBERS =
            "(select l.contact_id from mkt_segment_line l where l.segment_id = :segment)";

    /** Whom a line means, who serves it, and for which campaign; nulls for none. */
    public record Line(long contactId, String salespersonCode, Long campaignId) {}

    @Inject Database database;

    List<Line> lines(long segmentId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select contact_id, salesperson_code, campaign_id from mkt_segment_line"
                                                + " where segment_id = :segment order by contact_id")
                                .bind("segment", segmentId)
                                .mapTo(Line.class)
                                .list());
    }

    /** Gives a mailing group to those who do not have it. */
    int giveGroup(long segmentId, String code) {
        return group(
                "insert into crm_contact_code (contact_id, kind, code) select c.id, 'mailing-group',"
                        + " cast(:code as varchar(20)) from crm_contact c where c.id in "
                        + MEMBERS
                        + " and not exists (select 1 from crm_contact_code g where g.contact_id = c.id"
                        + " and g.kind = 'mailing-group' and g.code = :code)",
                segmentId,
                code);
    }

    /** Takes a mailing group from those who are not on the segment. */
    int takeGroupFromOthers(long segmentId, String code) {
        return group(
                "delete from crm_contact_code where kind = 'mailing-group' and code = :code"
                        + " and contact_id not in "
                        + MEMBERS,
                segmentId,
                code);
    }

    private int group(String sql, long segmentId, String code) {
        return database.ask(
                h -> h.createUpdate(sql).bind("segment", segmentId).bind("code", code).execute());
    }
}
