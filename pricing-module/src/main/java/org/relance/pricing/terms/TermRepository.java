package org.relance.pricing.terms;

import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;
import org.relance.pricing.api.RowScope;

/**
 * A table of terms as the database keeps it. Prices and discounts differ in their statements and in
 * what a row holds beside its case; the rest is here.
 *
 * @param <V> a row as it is shown
 * @param <R> a row as it is stored
 */
abstract class TermRepository<V, R extends Terms.Row> implements Terms<V, R> {

    /**
     * The statements of a table. They name the parameters of the case ({@code source, code,
     * currency, variant, unit, minimum, start, end}), those that the table {@link #bind binds}, and
     * {@code id} and {@code version}.
     *
     * @param find selects the row of an id
     * @param twin counts the other rows for the same case
     */
    record Statements<V>(
            Listing<V> list,
            Class<V> view,
            String find,
            String insert,
            String update,
            String delete,
            String twin) {}

    @Inject Database database;

    private final Statements<V> sql;

    TermRepository(Statements<V> sql) {
        this.sql = sql;
    }

    /** Binds what the row holds beside its case. */
    abstract <S extends SqlStatement<S>> S bind(S statement, R row);

    ListPage<V> list(ListRequest request) {
        return sql.list().page(database, ListedTerms.onDay(request));
    }

    @Override
    public Optional<V> find(long id) {
        return database.ask(
                h -> h.createQuery(sql.find()).bind("id", id).mapTo(sql.view()).findOne());
    }

    @Override
    public boolean hasTwin(long id, R row) {
        return database.ask(
                h ->
                        bindAll(h.createQuery(sql.twin()), row)
                                        .bind("id", id)
                                        .mapTo(Integer.class)
                                        .one()
                                > 0);
    }

    @Override
    public long insert(R row) {
        return database.ask(
                h ->
                        bindAll(h.createUpdate(sql.insert()), row)
                                .executeAndReturnGeneratedKeys()
                                .mapTo(Long.class)
                                .one());
    }

    @Override
    public boolean update(long id, int version, R row) {
        return database.ask(
                h ->
                        bindAll(h.createUpdate(sql.update()), row)
                                        .bind("id", id)
                                        .bind("version", version)
                                        .execute()
                                == 1);
    }

    @Override
    public boolean delete(long id, int version) {
        return database.ask(
                h ->
                        h.createUpdate(sql.delete())
                                        .bind("id", id)
                                        .bind("version", version)
                                        .execute()
                                == 1);
    }

    private <S extends SqlStatement<S>> S bindAll(S statement, R row) {
        RowScope scope = row.scope();
        return bind(statement, row)
                .bind("source", scope.source().name())
                .bind("code", scope.sourceCode())
                .bind("currency", scope.currency())
                .bind("variant", scope.variant())
                .bind("unit", scope.unit())
                .bind("minimum", scope.minQuantity())
                .bind("start", scope.startingDate())
                .bind("end", scope.endingDate());
    }
}
