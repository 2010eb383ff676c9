package org.relance.marketing.segment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;
import org.relance.kernel.DateFormula;
import org.relance.marketing.api.SegmentFilter;
import org.relance.marketing.api.SegmentFilter.CustomerFilter;
import org.relance.marketing.api.SegmentFilter.EmailFilter;

/** A filter as a condition on {@code crm_contact c}, with named parameters. */
final class FilterSql {

    static final String REACHABLE =
            "c.email is not null and c.email <> '' and c.opted_out_at is null";

    private static final String CUSTOMER =
            "exists (select 1 from crm_customer k where k.contact_id = coalesce(c.company_id, c.id))";

    private static final String LINES_OF =
            " join prc_document_line dl on dl.document_id = d.id join prc_item i on i.id = dl.item_id"
                    + " where d.kind in ('ORDER', 'INVOICE') and i.number in (";

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** The condition on a day, from which what is relative counts. */
    FilterSql(SegmentFilter filter, LocalDate today) {
        addIn("c.territory_code", filter.territories());
        addIn("c.type", filter.types());
        addIn("c.language_code", filter.languages());
        addIn("c.country_code", filter.countries());
        addIn("c.salesperson_code", filter.salespeople());
        addIn("lower(c.city)", lower(filter.cities()));
        addCode("industry-group", "coalesce(c.company_id, c.id)", filter.industryGroups());
        addCode("mailing-group", "c.id", filter.mailingGroups());
        if (filter.email() != EmailFilter.ANY) {
            String has = "(c.email is not null and c.email <> '')";
            conditions.add(filter.email() == EmailFilter.WITH ? has : "not " + has);
        }
        if (filter.customers() != CustomerFilter.ANY) {
            conditions.add(
                    filter.customers() == CustomerFilter.ONLY ? CUSTOMER : "not " + CUSTOMER);
        }
        addBought(filter.bought());
        addInteraction("", filter.campaigns());
        addInteraction(" and n.response = true", filter.respondedTo());
        addCode("job-responsibility", "c.id", filter.responsibilities());
        addOpportunity(filter.opportunities());
        addSince("", filter.contactedSince(), today);
        addSince("not ", filter.silentSince(), today);
        addProfile(filter.profile());
    }

    private void addProfile(Set<String> answers) {
        if (!answers.isEmpty()) {
            List<String> ids = new ArrayList<>();
            answers.forEach(answer -> ids.add(name(Long.valueOf(answer))));
            conditions.add(
                    "c.id in (select w.contact_id from crm_contact_profile w where w.answer_id in ("
                            + String.join(", ", ids)
                            + "))");
        }
    }

    private void addOpportunity(Set<String> statuses) {
        if (!statuses.isEmpty()) {
            conditions.add(
                    "coalesce(c.company_id, c.id) in (select coalesce(o.company_id, o.contact_id)"
                            + " from crm_opportunity o where o.status in ("
                            + names(statuses)
                            + "))");
        }
    }

    private void addSince(String not, String formula, LocalDate today) {
        if (!formula.isEmpty()) {
            LocalDate since = DateFormula.parse(formula, "filter").from(today);
            conditions.add(
                    not
                            + "exists (select 1 from crm_interaction n where n.contact_id = c.id"
                            + " and n.cancelled = false and n.postponed = false"
                            + " and n.business_date >= "
                            + name(since)
                            + ")");
        }
    }

    private void addBought(Set<String> items) {
        if (!items.isEmpty()) {
            String names = names(items);
            conditions.add(
                    "(exists (select 1 from crm_customer k join prc_document d on d.customer_id = k.id"
                            + LINES_OF
                            + names
                            + ") and k.contact_id = c.id) or exists (select 1 from prc_document d"
                            + LINES_OF
                            + names
                            + ") and d.contact_id = c.id))");
        }
    }

    private void addInteraction(String more, Set<String> campaigns) {
        if (!campaigns.isEmpty()) {
            conditions.add(
                    "exists (select 1 from crm_interaction n join mkt_campaign m on m.id = n.campaign_id"
                            + " where n.contact_id = c.id and n.cancelled = false and n.postponed = false"
                            + more
                            + " and m.number in ("
                            + names(campaigns)
                            + "))");
        }
    }

    private static Set<String> lower(Set<String> texts) {
        return texts.stream().map(t -> t.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private void addIn(String expression, Set<String> accepted) {
        if (!accepted.isEmpty()) {
            conditions.add(expression + " in (" + names(accepted) + ")");
        }
    }

    private void addCode(String kind, String contact, Set<String> codes) {
        if (!codes.isEmpty()) {
            conditions.add(
                    "exists (select 1 from crm_contact_code g where g.contact_id = "
                            + contact
                            + " and g.kind = '"
                            + kind
                            + "' and g.code in ("
                            + names(codes)
                            + "))");
        }
    }

    private String names(Set<String> accepted) {
        List<String> names = new ArrayList<>();
        accepted.forEach(value -> names.add(name(value)));
        return String.join(", ", names);
    }

    private String name(Object value) {
        String name = "f" + values.size() + "_";
        values.put(name, value);
        return ":" + name;
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    <S extends SqlStatement<S>> S bind(S statement) {
        values.forEach(statement::bind);
        return statement;
    }
}
