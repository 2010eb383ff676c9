package org.relance.pricing.activation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;
import org.relance.pricing.api.TargetMember;

/** Rows of the target groups; always whole sets of contacts in one statement. */
@ApplicationScoped
class TargetRepository {

    private static final int BATCH = 500;

    /** As whom contacts are members: customer of the company (or of oneself), else the company. */
    private static final String MEMBERS =
            "select distinct (case when u.id is null then 'CONTACT' else 'CUSTOMER' end) as member_type,"
                    + " coalesce(u.id, c.company_id, c.id) as member_id from crm_contact c"
                    + " left join crm_customer u on u.contact_id = coalesce(c.company_id, c.id)"
                    + " where c.id in (<ids>)";

    private static final String ADD =
            "insert into prc_target (campaign_id, member_type, member_id)"
                    + " select cast(:campaign as bigint), m.member_type, m.member_id from ("
                    + MEMBERS
                    + ") m where not exists (select 1 from prc_target t where t.campaign_id = :campaign"
                    + " and t.member_type = m.member_type and t.member_id = m.member_id)";
    private static final String REMOVE =
            "delete from prc_target where campaign_id = :campaign and exists (select 1 from ("
                    + MEMBERS
                    + ") m where m.member_type = prc_target.member_type and m.member_id = prc_target.member_id)";
    private static final String MOVE =
            "insert into prc_target (campaign_id, member_type, member_id)"
                    + " select o.campaign_id, '%1$s', cast(:to as bigint) from prc_target o"
                    + " where o.member_type = '%2$s' and o.member_id = :from and not exists"
                    + " (select 1 from prc_target t where t.campaign_id = o.campaign_id"
                    + " and t.member_type = '%1$s' and t.member_id = :to)";

    private static final Listing<TargetMember> LIST =
            Listing.of(
                            TargetMember.class,
                            "t.member_type as type, t.member_id as id, coalesce(u.number, c.number) as number,"
                                    + " coalesce(u.name, c.name) as name, coalesce(c.city, '') as city",
                            "prc_target t left join crm_customer u on t.member_type = 'CUSTOMER' and u.id = t.member_id"
                                    + " left join crm_contact c on c.id = (case when t.member_type = 'CUSTOMER'"
                                    + " then u.contact_id else t.member_id end)",
                            "t.member_id * 2 + (case when t.member_type = 'CUSTOMER' then 1 else 0 end)")
                    .text("name", "coalesce(u.name, c.name)")
                    .text("number", "coalesce(u.number, c.number)")
                    .requiredText("type", "t.member_type")
                    .text("city", "c.city")
                    .requiredNumber("campaign", "t.campaign_id")
                    .search("coalesce(u.search_key, c.search_key)");

    @Inject Database database;

    void add(long campaignId, Collection<Long> contactIds) {
        each(ADD, campaignId, contactIds);
    }

    void remove(long campaignId, Collection<Long> contactIds) {
        each(REMOVE, campaignId, contactIds);
    }

    private void each(String sql, long campaignId, Collection<Long> contactIds) {
        List<Long> all = new ArrayList<>(contactIds);
        for (int from = 0; from < all.size(); from += BATCH) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + BATCH));
            database.change(
                    h ->
                            h.createUpdate(sql)
                                    .bindList("ids", some)
                                    .bind("campaign", campaignId)
                                    .execute());
        }
    }

    void clear(long campaignId) {
        database.change(h -> h.execute("delete from prc_target where campaign_id = ?", campaignId));
    }

    void contactBecameCustomer(long contactId, long customerId) {
        move("CUSTOMER", customerId, "CONTACT", contactId);
        drop("CONTACT", List.of(contactId));
    }

    void customerBecameContact(long customerId, long contactId) {
        move("CONTACT", contactId, "CUSTOMER", customerId);
        drop("CUSTOMER", List.of(customerId));
    }

    /** Whoever of the two was a member, the survivor is one, as what it is by now. */
    void merged(long survivorId, long otherId) {
        List<Long> both = List.of(survivorId, otherId);
        List<Long> campaigns =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select distinct campaign_id from prc_target"
                                                        + " where member_type = 'CONTACT' and member_id in (<ids>)")
                                        .bindList("ids", both)
                                        .mapTo(Long.class)
                                        .list());
        drop("CONTACT", both);
        campaigns.forEach(campaign -> add(campaign, List.of(survivorId)));
    }

    private void move(String toType, long to, String fromType, long from) {
        database.change(
                h ->
                        h.createUpdate(MOVE.formatted(toType, fromType))
                                .bind("to", to)
                                .bind("from", from)
                                .execute());
    }

    void drop(String type, List<Long> ids) {
        database.change(
                h ->
                        h.createUpdate(
                                        "delete from prc_target where member_type = :type"
                                                + " and member_id in (<ids>)")
                                .bind("type", type)
                                .bindList("ids", ids)
                                .execute());
    }

    List<Long> activeFor(long customerId, LocalDate day) {
        String sql =
                "select c.campaign_id from prc_target t"
                        + " join prc_campaign c on c.campaign_id = t.campaign_id"
                        + " where t.member_type = 'CUSTOMER' and t.member_id = :customer"
                        + " and c.activated_at is not null"
                        + " and (c.starting_date is null or c.starting_date <= :day)"
                        + " and (c.ending_date is null or c.ending_date >= :day)"
                        + " order by c.activated_at desc, c.campaign_id desc";
        return database.ask(
                h ->
                        h.createQuery(sql)
                                .bind("customer", customerId)
                                .bind("day", day)
                                .mapTo(Long.class)
                                .list());
    }

    ListPage<TargetMember> members(long campaignId, ListRequest request) {
        return LIST.page(database, request.with("campaign", Long.toString(campaignId)));
    }
}
