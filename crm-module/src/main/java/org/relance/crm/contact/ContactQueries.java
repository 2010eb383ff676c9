package org.relance.crm.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactRow;
import org.relance.crm.api.ContactStatistics;
import org.relance.crm.api.ContactView;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;

/** Lists and figures of contacts, in SQL. */
@ApplicationScoped
class ContactQueries {

    /** What a card shows beside the details. */
    public record Surroundings(
            String companyNumber,
            String companyName,
            Instant optedOutAt,
            String optOutSource,
            Long customerId,
            String customerNumber,
            Long importId,
            Instant createdAt,
            Instant changedAt) {}

    private static final String CODE_FILTER =
            "exists (select 1 from crm_contact_code g where g.contact_id = %s and g.kind = '%s' and g.code in (%%s))";

    private static final String CUSTOMER =
            "left join crm_customer u on u.contact_id = coalesce(c.company_id, c.id)";

    private static final Listing<ContactRow> LIST =
            Listing.of(
                            ContactRow.class,
                            "c.id, c.number, c.type, c.name, c.company_id, c.company_name, c.job_title, c.email, c.phone,"
                                    + " c.post_code, c.city, c.country_code, c.territory_code, c.language_code, c.salesperson_code,"
                                    + " case when c.opted_out_at is null then false else true end as opted_out,"
                                    + " c.exclude_from_segment, c.privacy_blocked, u.number as customer_number",
                            "crm_contact c " + CUSTOMER,
                            "c.id")
                    .requiredText("name", "c.name")
                    .requiredText("number", "c.number")
                    .requiredText("type", "c.type")
                    .number("company", "c.company_id")
                    .text("company-name", "c.company_name")
                    .text("email", "c.email")
                    .text("phone", "c.phone")
                    .text("city", "c.city")
                    .text("post-code", "c.post_code")
                    .text("country", "c.country_code")
                    .text("territory", "c.territory_code")
                    .text("language", "c.language_code")
                    .text("salesperson", "c.salesperson_code")
                    .text("external-id", "c.external_id")
                    .text("customer", "u.number")
                    .number("import", "c.import_id")
                    .flag("opted-out", "case when c.opted_out_at is null then false else true end")
                    .flag("excluded", "c.exclude_from_segment")
                    .flag("privacy-blocked", "c.privacy_blocked")
                    .date("created", "cast(c.created_at as date)")
                    .group("industry-group", codes("c.company_id", "industry-group"))
                    .group("mailing-group", codes("c.id", "mailing-group"))
                    .group("job-responsibility", codes("c.id", "job-responsibility"))
                    .idGroup(
                            "profile",
                            "c.id in (select w.contact_id from crm_contact_profile w where w.answer_id in (%s))")
                    .search("c.search_key");

    private static final String STATISTICS =
            "select (select count(*) from crm_interaction i where %1$s and not i.cancelled and not i.postponed) as interactions,"
                    + " (select coalesce(sum(i.unit_cost), 0) from crm_interaction i where %1$s and not i.cancelled and not i.postponed) as cost,"
                    + " (select coalesce(sum(i.duration_min), 0) from crm_interaction i where %1$s and not i.cancelled and not i.postponed) as duration_min,"
                    + " (select max(i.business_date) from crm_interaction i where %1$s and not i.cancelled and not i.postponed and not i.attempt_failed) as last_interaction,"
                    + " (select count(*) from crm_opportunity i where %1$s and i.status in ('NOT_STARTED', 'IN_PROGRESS')) as open_opportunities,"
                    + " (select coalesce(sum(i.estimated_value), 0) from crm_opportunity i where %1$s and i.status in ('NOT_STARTED', 'IN_PROGRESS')) as estimated_value,"
                    + " (select coalesce(sum(i.estimated_value * i.probability_pct / 100), 0) from crm_opportunity i where %1$s and i.status in ('NOT_STARTED', 'IN_PROGRESS')) as current_value,"
                    + " (select count(*) from crm_contact p where p.company_id = :id and p.id <> :id) as persons"
                    + " from crm_contact c where c.id = :id";

    @Inject Database database;

    private static String codes(String column, String kind) {
        return CODE_FILTER.formatted(column, kind);
    }

    ListPage<ContactRow> list(ListRequest request) {
        return LIST.page(database, request);
    }

    List<Long> ids(ListRequest request) {
        return LIST.ids(database, request);
    }

    Surroundings surroundings(long id) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select k.number as company_number, c.company_name, c.opted_out_at, c.opt_out_source,"
                                                + " u.id as customer_id, u.number as customer_number, c.import_id, c.created_at, c.changed_at"
                                                + " from crm_contact c left join crm_contact k on k.id = c.company_id "
                                                + CUSTOMER
                                                + " where c.id = :id")
                                .bind("id", id)
                                .mapTo(Surroundings.class)
                                .one());
    }

    /** Numbers of contacts that went up in this one. */
    List<String> formerNumbers(long id) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select number from crm_merged_number where contact_id = :id order by number")
                                .bind("id", id)
                                .mapTo(String.class)
                                .list());
    }

    ContactView view(Contact contact, ContactDetails details) {
        Surroundings around = surroundings(contact.id());
        return new ContactView(
                contact.id(),
                contact.number(),
                contact.version(),
                details,
                around.companyNumber(),
                around.companyName(),
                around.optedOutAt(),
                around.optOutSource(),
                around.customerId(),
                around.customerNumber(),
                around.importId(),
                around.createdAt(),
                around.changedAt(),
                formerNumbers(contact.id()));
    }

    /** The contact that has a number, or had it until it went up in another. */
    Optional<Long> idOf(String number) {
        return idBy("select id from crm_contact where number = :number", number)
                .or(
                        () ->
                                idBy(
                                        "select contact_id from crm_merged_number where number = :number",
                                        number));
    }

    private Optional<Long> idBy(String sql, String number) {
        return database.ask(
                h -> h.createQuery(sql).bind("number", number).mapTo(Long.class).findOne());
    }

    /** Figures of a person alone, of a company with all its people. */
    ContactStatistics statistics(long id, boolean withPersons) {
        String whose = withPersons ? "i.company_id = :id" : "i.contact_id = :id";
        return database.ask(
                h ->
                        h.createQuery(STATISTICS.formatted(whose))
                                .bind("id", id)
                                .mapTo(ContactStatistics.class)
                                .one());
    }

    int addMailingGroup(Collection<Long> contactIds, String code) {
        return database.ask(
                h -> {
                    var batch =
                            h.prepareBatch(
                                    "insert into crm_contact_code (contact_id, kind, code)"
                                            + " select c.id, 'mailing-group', :code from crm_contact c where c.id = :id and not exists"
                                            + " (select 1 from crm_contact_code g where g.contact_id = c.id and g.kind = 'mailing-group' and g.code = :code)");
                    contactIds.forEach(id -> batch.bind("id", id).bind("code", code).add());
                    return contactIds.isEmpty()
                            ? 0
                            : java.util.Arrays.stream(batch.execute()).sum();
                });
    }
}
