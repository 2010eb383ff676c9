package org.relance.crm.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.relance.crm.api.DuplicateRow;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;

/** Pairs that were found. */
@ApplicationScoped
class PairRepository {

    private static final int OF_ONE = 20;

    private static final String FACTS =
            ", %1$s.id as %2$s_id, %1$s.number as %2$s_number, %1$s.name as %2$s_name, %1$s.address as %2$s_address,"
                    + " %1$s.post_code as %2$s_post_code, %1$s.city as %2$s_city, %1$s.phone as %2$s_phone,"
                    + " %1$s.email as %2$s_email, %1$s.vat_no as %2$s_vat_no";
    private static final String ROW =
            "d.id, d.type, d.hits, d.strings, d.separate, d.separated_by, d.separated_at"
                    + FACTS.formatted("a", "contact")
                    + FACTS.formatted("b", "other");
    private static final String FROM =
            "crm_duplicate d join crm_contact a on a.id = d.contact_id join crm_contact b on b.id = d.other_id";

    private static final Listing<DuplicateRow> LIST =
            Listing.of(DuplicateRow.class, ROW, FROM, "d.id")
                    .requiredNumber("hits", "d.hits")
                    .requiredText("type", "d.type")
                    .flag("separate", "d.separate")
                    .requiredText("name", "a.name")
                    .requiredText("number", "a.number")
                    .search("a.search_key || ' ' || b.search_key")
                    .orderedBy("hits", true);

    @Inject Database database;
    @Inject KeyLists lists;

    ListPage<DuplicateRow> list(ListRequest request) {
        return LIST.page(database, request);
    }

    /** Open pairs of a contact; two questions, since one with "or" would read the whole table. */
    List<DuplicateRow> of(long contactId) {
        Set<DuplicateRow> rows = new java.util.LinkedHashSet<>(side("contact_id", contactId));
        rows.addAll(side("other_id", contactId));
        return rows.stream().limit(OF_ONE).toList();
    }

    private List<DuplicateRow> side(String column, long contactId) {
        String sql =
                "select %s from %s where d.%s = :id and d.separate = false order by d.hits desc, d.id"
                        + " fetch first %d rows only";
        return database.ask(
                h ->
                        h.createQuery(sql.formatted(ROW, FROM, column, OF_ONE))
                                .bind("id", contactId)
                                .mapTo(DuplicateRow.class)
                                .list());
    }

    Optional<DuplicateRow> find(long id) {
        return database.ask(
                h ->
                        h.createQuery("select " + ROW + " from " + FROM + " where d.id = :id")
                                .bind("id", id)
                                .mapTo(DuplicateRow.class)
                                .findOne());
    }

    void accept(long id, boolean separate, String by, Instant at) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update crm_duplicate set separate = :separate, separated_by = :by,"
                                                + " separated_at = :at where id = :id")
                                .bind("separate", separate)
                                .bind("by", separate ? by : null)
                                .bind("at", separate ? at : null)
                                .bind("id", id)
                                .execute());
    }

    /** Writes what was found of contacts in place of what was known; accepted pairs stay. */
    void replace(Collection<Long> contactIds, Map<Pair, Hits> found) {
        Set<Pair> known = knownOf(contactIds);
        database.change(
                h -> {
                    PreparedBatch gone =
                            h.prepareBatch(
                                    "delete from crm_duplicate where contact_id = ? and other_id = ?"
                                            + " and separate = false");
                    PreparedBatch changed =
                            h.prepareBatch(
                                    "update crm_duplicate set hits = ?, strings = ?"
                                            + " where contact_id = ? and other_id = ?");
                    PreparedBatch added =
                            h.prepareBatch(
                                    "insert into crm_duplicate (contact_id, other_id, type, hits, strings)"
                                            + " values (?, ?, ?, ?, ?)");
                    known.stream()
                            .filter(pair -> !found.containsKey(pair))
                            .forEach(pair -> gone.add(pair.low(), pair.high()));
                    found.forEach(
                            (pair, hits) -> {
                                if (known.contains(pair)) {
                                    changed.add(hits.hits(), hits.rows(), pair.low(), pair.high());
                                } else {
                                    added.add(
                                            pair.low(),
                                            pair.high(),
                                            hits.type().name(),
                                            hits.hits(),
                                            hits.rows());
                                }
                            });
                    for (PreparedBatch batch : List.of(gone, changed, added)) {
                        if (batch.size() > 0) {
                            batch.execute();
                        }
                    }
                });
    }

    private Set<Pair> knownOf(Collection<Long> contactIds) {
        Set<Pair> known = new HashSet<>();
        for (String side : List.of("contact_id", "other_id")) {
            known.addAll(
                    lists.ask(
                            contactIds,
                            "select contact_id, other_id from crm_duplicate where %s in (<values>)"
                                    .formatted(side),
                            query ->
                                    query.map((rs, ctx) -> Pair.of(rs.getLong(1), rs.getLong(2)))
                                            .list()));
        }
        return known;
    }

    /** Whom one contact was told apart from, another is told apart from too. */
    void moveAccepted(long from, long to) {
        for (Pair pair : knownOf(List.of(from))) {
            long third = pair.low() == from ? pair.high() : pair.low();
            if (third != to && isAccepted(pair)) {
                copyAccepted(pair, Pair.of(to, third));
            }
        }
    }

    private boolean isAccepted(Pair pair) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select separate from crm_duplicate where contact_id = :low and other_id = :high")
                                .bind("low", pair.low())
                                .bind("high", pair.high())
                                .mapTo(Boolean.class)
                                .one());
    }

    private void copyAccepted(Pair from, Pair to) {
        database.change(
                h -> {
                    h.execute(
                            "delete from crm_duplicate where contact_id = ? and other_id = ?",
                            to.low(),
                            to.high());
                    h.createUpdate(
                                    "insert into crm_duplicate (contact_id, other_id, type, hits, strings, separate, separated_by, separated_at)"
                                            + " select cast(:toLow as bigint), cast(:toHigh as bigint), d.type, d.hits, d.strings,"
                                            + " d.separate, d.separated_by, d.separated_at from crm_duplicate d"
                                            + " where d.contact_id = :low and d.other_id = :high")
                            .bind("toLow", to.low())
                            .bind("toHigh", to.high())
                            .bind("low", from.low())
                            .bind("high", from.high())
                            .execute();
                });
    }
}
