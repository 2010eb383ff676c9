package org.relance.marketing.targeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.relance.kernel.db.Database;

/**
 * What makes a contact a target of a campaign: a segment line of it flagged as target, or an
 * interaction flagged so that is neither postponed nor cancelled (domain.md §4, §0.4).
 */
@ApplicationScoped
class ReferenceRepository {

    private static final int BATCH = 500;

    /** Contacts of lines and of interactions; :campaign is the campaign. */
    private static final String REFERENCES =
            "select l.contact_id from mkt_segment_line l"
                    + " where l.campaign_id = :campaign and l.campaign_target = true"
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
        List<Long> result = new ArrayList<>();
        eachPart(List.copyOf(contactIds), some -> result.addAll(unreferencedOf(campaignId, some)));
        return result;
    }

    private List<Long> unreferencedOf(long campaignId, List<Long> contactIds) {
        Map<Long, Long> parties = parties("id in (<ids>)", contactIds);
        Map<Long, Long> kin = new HashMap<>(parties);
        eachPart(
                List.copyOf(new HashSet<>(parties.values())),
                some -> kin.putAll(parties("id in (<ids>) or company_id in (<ids>)", some)));
        Set<Long> referenced = new HashSet<>();
        eachPart(
                List.copyOf(kin.keySet()),
                some -> referenced(campaignId, some).forEach(id -> referenced.add(kin.get(id))));
        return contactIds.stream().filter(id -> !referenced.contains(parties.get(id))).toList();
    }

    /** Company by contact, the contact itself where it stands alone. */
    private Map<Long, Long> parties(String condition, List<Long> ids) {
        Map<Long, Long> parties = new HashMap<>();
        database.change(
                h ->
                        h.createQuery(
                                        "select id, coalesce(company_id, id) as party from crm_contact where "
                                                + condition)
                                .bindList("ids", ids)
                                .mapTo(Party.class)
                                .forEach(row -> parties.put(row.id(), row.party())));
        return parties;
    }

    /** A contact and whom it stands for. */
    public record Party(long id, long party) {}

    /** Those of the contacts to whom something still refers. */
    private List<Long> referenced(long campaignId, List<Long> contactIds) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select l.contact_id from mkt_segment_line l where l.campaign_id = :campaign"
                                                + " and l.campaign_target = true and l.contact_id in (<ids>)"
                                                + " union select i.contact_id from crm_interaction i"
                                                + " where i.contact_id in (<ids>) and i.campaign_id = :campaign"
                                                + " and i.target = true and i.postponed = false and i.cancelled = false")
                                .bindList("ids", contactIds)
                                .bind("campaign", campaignId)
                                .mapTo(Long.class)
                                .list());
    }

    private static void eachPart(List<Long> ids, Consumer<List<Long>> work) {
        for (int i = 0; i < ids.size(); i += BATCH) {
            work.accept(ids.subList(i, Math.min(ids.size(), i + BATCH)));
        }
    }
}
