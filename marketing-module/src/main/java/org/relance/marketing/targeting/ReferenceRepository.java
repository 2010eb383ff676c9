package org.relance.marketing.targeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.relance.kernel.db.Database;

/**
 * What makes a contact a target of a campaign: a line flagged as target on one of its segments, or
 * an interaction flagged so that is neither postponed nor cancelled (domain.md §4, §0.4).
 */
@ApplicationScoped
class ReferenceRepository {

    private static final int BATCH = 500;

    /** Contacts of lines and of interactions; :campaign is the campaign. */
    private static final String REFERENCES =
            "select l.contact_id from mkt_segment_line l join mkt_segment s on s.id = l.segment_id"
                    + " where s.campaign_id = :campaign and l.campaign_target = true"
                    + " union select i.contact_id from crm_interaction i where i.campaign_id = :campaign"
                    + " and i.target = true and i.postponed = false and i.cancelled = false"
                    + " and i.contact_id is not null";

    @Inject Database database;

    /** Everybody whom anything makes a target. */
    List<Long> targets(long campaignId) {
        return database.ask(
                h ->
                        h.createQuery(REFERENCES)
                                .bind("campaign", campaignId)
                                .mapTo(Long.class)
                                .list());
    }

    /**
     * Those of the contacts whose company (or who themselves, standing alone) nothing refers to any
     * more: the last reference went with them.
     */
    List<Long> unreferenced(long campaignId, Collection<Long> contactIds) {
        List<Long> all = new ArrayList<>(contactIds);
        List<Long> result = new ArrayList<>();
        for (int i = 0; i < all.size(); i += BATCH) {
            List<Long> some = all.subList(i, Math.min(all.size(), i + BATCH));
            result.addAll(unreferencedOf(campaignId, some));
        }
        return result;
    }

    private List<Long> unreferencedOf(long campaignId, List<Long> contactIds) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select c.id from crm_contact c where c.id in (<ids>)"
                                                + " and not exists (select 1 from crm_contact o"
                                                + " where coalesce(o.company_id, o.id) = coalesce(c.company_id, c.id)"
                                                + " and o.id in ("
                                                + REFERENCES
                                                + "))")
                                .bindList("ids", contactIds)
                                .bind("campaign", campaignId)
                                .mapTo(Long.class)
                                .list());
    }
}
