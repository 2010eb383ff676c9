package org.relance.crm.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.relance.crm.api.LeadMatch;
import org.relance.crm.api.LeadMatch.Reason;
import org.relance.crm.api.LeadView;
import org.relance.kernel.db.Database;

/** Finds who may be the same as a lead, by columns that have an index. */
@ApplicationScoped
class LeadMatches {

    private static final int MOST = 20;
    private static final String CONTACTS =
            "select case when type = 'COMPANY' then 'COMPANY' else 'PERSON' end as kind, id, number, name,"
                    + " case when type = 'COMPANY' then null else company_name end as company_name, email,"
                    + " '%s' as reason from crm_contact where %s order by id fetch first "
                    + MOST
                    + " rows only";
    private static final String LEADS =
            "select 'LEAD' as kind, id, number, name, company_name, email, 'EMAIL' as reason"
                    + " from crm_lead where email = :email and id <> :id order by id desc fetch first "
                    + MOST
                    + " rows only";

    @Inject Database database;

    List<LeadMatch> of(LeadView lead) {
        List<LeadMatch> found = new ArrayList<>();
        if (lead.arrival() != null && lead.arrival().contactId() != null) {
            List<Long> meant = List.of(lead.arrival().contactId());
            found.addAll(contacts(Reason.LINK, "id in (<values>)", meant));
        }
        String email = lead.details().email();
        if (email != null) {
            found.addAll(contacts(Reason.EMAIL, "email in (<values>)", List.of(email)));
        }
        if (!lead.name().equals(lead.details().companyName())) {
            found.addAll(named(Reason.NAME, "PERSON", lead.name()));
        }
        if (lead.details().companyName() != null) {
            found.addAll(named(Reason.COMPANY_NAME, "COMPANY", lead.details().companyName()));
        }
        if (email != null) {
            found.addAll(leads(lead, email));
        }
        return once(found);
    }

    private List<LeadMatch> named(Reason reason, String type, String name) {
        return contacts(reason, "name in (<values>) and type = '" + type + "'", spellings(name));
    }

    /** As typed, with capitals, and all upper: what an index can find. */
    private static List<String> spellings(String name) {
        TreeSet<String> spellings = new TreeSet<>();
        spellings.add(name);
        spellings.add(name.toUpperCase(Locale.ROOT));
        spellings.add(
                Arrays.stream(name.toLowerCase(Locale.ROOT).split(" "))
                        .map(LeadMatches::capitalised)
                        .collect(Collectors.joining(" ")));
        return List.copyOf(spellings);
    }

    private static String capitalised(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private List<LeadMatch> contacts(Reason reason, String condition, List<?> values) {
        return database.ask(
                h ->
                        h.createQuery(CONTACTS.formatted(reason, condition))
                                .bindList("values", values)
                                .mapTo(LeadMatch.class)
                                .list());
    }

    private List<LeadMatch> leads(LeadView lead, String email) {
        return database.ask(
                h ->
                        h.createQuery(LEADS)
                                .bind("email", email)
                                .bind("id", lead.id())
                                .mapTo(LeadMatch.class)
                                .list());
    }

    /** Each record by its surest reason. */
    private static List<LeadMatch> once(List<LeadMatch> found) {
        Map<String, LeadMatch> first = new LinkedHashMap<>();
        found.forEach(match -> first.putIfAbsent(match.number(), match));
        return first.values().stream().limit(MOST).toList();
    }
}
