package org.relance.crm.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.relance.kernel.db.Database;

/** Contacts as they are compared, and their tokens. */
@ApplicationScoped
class StringRepository {

    /** For which state of a contact tokens were written. */
    public record State(long contactId, Instant contactChangedAt, int generation) {}

    /** Tokens borne by fewer are rare enough to be looked for as they come. */
    private static final int COMMON = 100;

    private static final String SUBJECT =
            "select c.id, c.type, c.changed_at, c.name, c.name2, c.address, c.address2, c.city, c.post_code,"
                    + " c.phone, c.mobile, c.email, c.home_page, c.vat_no, c.registration_no,"
                    + " k.email as company_email"
                    + " from crm_contact c left join crm_contact k on k.id = c.company_id where ";

    @Inject Database database;
    @Inject KeyLists lists;

    long contactsAfter(long id) {
        return database.ask(
                h ->
                        h.createQuery("select count(*) from crm_contact where id > :id")
                                .bind("id", id)
                                .mapTo(Long.class)
                                .one());
    }

    boolean hasContactAfter(long id) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select id from crm_contact where id > :id order by id"
                                                + " fetch first 1 rows only")
                                .bind("id", id)
                                .mapTo(Long.class)
                                .findOne()
                                .isPresent());
    }

    List<Subject> after(long id, int limit) {
        String sql = SUBJECT + "c.id > :id order by c.id fetch first :limit rows only";
        return database.ask(
                h ->
                        h.createQuery(sql)
                                .bind("id", id)
                                .bind("limit", limit)
                                .mapTo(Subject.class)
                                .list());
    }

    List<Subject> find(Collection<Long> ids) {
        return lists.ask(
                ids, SUBJECT + "c.id in (<values>)", query -> query.mapTo(Subject.class).list());
    }

    /** States of the contacts between two ids, both included. */
    Map<Long, State> states(long from, long to) {
        return database.ask(
                h ->
                        h
                                .createQuery(
                                        "select contact_id, contact_changed_at, generation"
                                                + " from crm_search_state where contact_id between :from and :to")
                                .bind("from", from)
                                .bind("to", to)
                                .mapTo(State.class)
                                .list()
                                .stream()
                                .collect(Collectors.toMap(State::contactId, state -> state)));
    }

    /** Writes the tokens of contacts in place of what they had. */
    void write(Map<Subject, Set<String>> tokens, int generation, boolean searched) {
        database.change(
                h -> {
                    for (String table : List.of("crm_search_string", "crm_search_state")) {
                        batch(
                                h,
                                "delete from " + table + " where contact_id = ?",
                                tokens,
                                (batch, subject) -> batch.add(subject.id()));
                    }
                    batch(
                            h,
                            "insert into crm_search_string (token, contact_id) values (?, ?)",
                            tokens,
                            (batch, subject) ->
                                    tokens.get(subject)
                                            .forEach(token -> batch.add(token, subject.id())));
                    batch(
                            h,
                            "insert into crm_search_state (contact_id, tokens, contact_changed_at, generation, searched)"
                                    + " values (?, ?, ?, ?, ?)",
                            tokens,
                            (batch, subject) ->
                                    batch.add(
                                            subject.id(),
                                            String.join("\n", tokens.get(subject)),
                                            subject.changedAt(),
                                            generation,
                                            searched || tokens.get(subject).isEmpty()));
                });
    }

    private static void batch(
            Handle h,
            String sql,
            Map<Subject, Set<String>> tokens,
            BiConsumer<PreparedBatch, Subject> rows) {
        PreparedBatch batch = h.prepareBatch(sql);
        tokens.keySet().forEach(subject -> rows.accept(batch, subject));
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    void markSearched(Collection<Long> ids) {
        database.change(
                h -> {
                    PreparedBatch batch =
                            h.prepareBatch(
                                    "update crm_search_state set searched = true where contact_id = ?");
                    ids.forEach(batch::add);
                    if (batch.size() > 0) {
                        batch.execute();
                    }
                });
    }

    long unsearchedAfter(long id) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select count(*) from crm_search_state"
                                                + " where searched = false and contact_id > :id")
                                .bind("id", id)
                                .mapTo(Long.class)
                                .one());
    }

    List<Long> unsearched(long after, int limit) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select contact_id from crm_search_state where searched = false"
                                                + " and contact_id > :after order by contact_id"
                                                + " fetch first :limit rows only")
                                .bind("after", after)
                                .bind("limit", limit)
                                .mapTo(Long.class)
                                .list());
    }

    /** Writes down which tokens are common. */
    void countCommon() {
        database.change(
                h -> {
                    h.execute("delete from crm_search_common");
                    h.createUpdate(
                                    "insert into crm_search_common (token, bearers)"
                                            + " select token, count(*) from crm_search_string"
                                            + " group by token having count(*) >= :common")
                            .bind("common", COMMON)
                            .execute();
                });
    }

    private record Count(String token, int bearers) {}

    /** Bearers of those of the tokens that are common. */
    Map<String, Integer> common(Collection<String> tokens) {
        return lists
                .ask(
                        tokens,
                        "select token, bearers from crm_search_common where token in (<values>)",
                        query ->
                                query.map((rs, ctx) -> new Count(rs.getString(1), rs.getInt(2)))
                                        .list())
                .stream()
                .collect(Collectors.toMap(Count::token, Count::bearers));
    }

    private record Borne(String token, long contactId) {}

    /** Who bears each of the tokens. */
    Map<String, List<Long>> bearers(Collection<String> tokens) {
        List<Borne> rows =
                lists.ask(
                        tokens,
                        "select token, contact_id from crm_search_string where token in (<values>)",
                        query ->
                                query.map((rs, ctx) -> new Borne(rs.getString(1), rs.getLong(2)))
                                        .list());
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                Borne::token,
                                Collectors.mapping(Borne::contactId, Collectors.toList())));
    }

    /** The tokens of each of the contacts. */
    Map<Long, Set<String>> tokens(Collection<Long> contactIds) {
        List<Borne> rows =
                lists.ask(
                        contactIds,
                        "select tokens, contact_id from crm_search_state where contact_id in (<values>)",
                        query ->
                                query.map((rs, ctx) -> new Borne(rs.getString(1), rs.getLong(2)))
                                        .list());
        return rows.stream()
                .collect(
                        Collectors.toMap(Borne::contactId, row -> Set.of(row.token().split("\n"))));
    }
}
