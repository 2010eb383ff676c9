package org.relance.crm.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.relance.crm.api.ContactReference;
import org.relance.crm.api.ContactReferences;
import org.relance.crm.api.MergePreview;
import org.relance.kernel.db.Database;

/** Moves what refers to a contact to another, in the tables that the modules name. */
@ApplicationScoped
class ReferenceMove {

    private static final List<String> WITH_COMPANY =
            List.of("crm_interaction", "crm_opportunity", "crm_task");

    @Inject @Any Instance<ContactReferences> modules;
    @Inject Database database;

    /** What refers to a contact, counted by kind. */
    List<MergePreview.Moves> count(long contactId) {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (ContactReference reference : all()) {
            if (reference.kind() != null) {
                rows.merge(reference.kind(), count(reference, contactId), Long::sum);
            }
        }
        return rows.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new MergePreview.Moves(entry.getKey(), entry.getValue()))
                .toList();
    }

    private long count(ContactReference reference, long contactId) {
        String sql =
                "select count(*) from %s where %s = :id%s"
                        .formatted(reference.table(), reference.column(), rows(reference));
        return database.ask(h -> h.createQuery(sql).bind("id", contactId).mapTo(Long.class).one());
    }

    /** Moves everything; where both have a row of which only one may be, one goes. */
    void move(long from, long to) {
        database.change(
                h -> {
                    for (ContactReference reference : all()) {
                        if (reference.moved()) {
                            move(h, reference, from, to);
                        }
                    }
                });
    }

    /** Columns without a table are those of the innermost query, so conditions need no alias. */
    private static void move(Handle h, ContactReference reference, long from, long to) {
        if (!reference.unique().isEmpty()) {
            if (reference.preferred() != null) {
                String stays = " and (%s)".formatted(reference.preferred());
                String goes = " and not (%s)".formatted(reference.preferred());
                drop(h, reference, to, goes, from, stays);
            }
            drop(h, reference, from, "", to, "");
        }
        h.createUpdate(
                        "update %1$s set %2$s = :to where %2$s = :from%3$s"
                                .formatted(reference.table(), reference.column(), rows(reference)))
                .bind("from", from)
                .bind("to", to)
                .execute();
    }

    /** Removes rows of one contact where the other has the same one. */
    private static void drop(
            Handle h,
            ContactReference reference,
            long of,
            String which,
            long other,
            String besides) {
        String same =
                reference.unique().stream()
                        .map(
                                column ->
                                        " and s.%1$s = %2$s.%1$s"
                                                .formatted(column, reference.table()))
                        .collect(Collectors.joining());
        String sql =
                "delete from %1$s where %2$s = :of%3$s%4$s and exists (select 1 from %1$s s where s.%2$s = :other%5$s%3$s%6$s)"
                        .formatted(
                                reference.table(),
                                reference.column(),
                                rows(reference),
                                which,
                                same,
                                besides);
        h.createUpdate(sql).bind("of", of).bind("other", other).execute();
    }

    private static String rows(ContactReference reference) {
        return reference.condition() == null ? "" : " and " + reference.condition();
    }

    /** History of a person who stood alone belongs to the company that the survivor is at. */
    void nameCompany(long contactId, long companyId) {
        for (String table : WITH_COMPANY) {
            String sql =
                    "update %s set company_id = :company where contact_id = :contact and company_id is null"
                            .formatted(table);
            database.change(
                    h ->
                            h.createUpdate(sql)
                                    .bind("company", companyId)
                                    .bind("contact", contactId)
                                    .execute());
        }
    }

    private List<ContactReference> all() {
        List<ContactReference> all = new ArrayList<>();
        modules.forEach(module -> all.addAll(module.references()));
        return all;
    }
}
