package org.relance.crm.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relance.crm.api.ImportOutcome;
import org.relance.crm.api.ImportRowView;
import org.relance.crm.api.RowOutcome;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;

/** What became of the rows of imports. */
@ApplicationScoped
class OutcomeRepository {

    /** A record that an import made, with the version it had then. */
    public record MadeRecord(int rowNo, long recordId, int recordVersion) {}

    @Inject Database database;

    /** Writes the outcomes of some rows and adds them to the totals of the import. */
    void add(long importId, List<RowOutcome> outcomes) {
        if (outcomes.isEmpty()) {
            return;
        }
        database.change(h -> OutcomeBatch.write(h.getConnection(), importId, outcomes));
        database.change(
                h ->
                        h.createUpdate(
                                        "update crm_import set created_rows = created_rows + :created,"
                                                + " updated_rows = updated_rows + :updated,"
                                                + " duplicate_rows = duplicate_rows + :duplicates,"
                                                + " rejected_rows = rejected_rows + :rejected where id = :id")
                                .bind("created", number(outcomes, ImportOutcome.CREATED))
                                .bind("updated", number(outcomes, ImportOutcome.UPDATED))
                                .bind("duplicates", number(outcomes, ImportOutcome.DUPLICATE))
                                .bind("rejected", number(outcomes, ImportOutcome.REJECTED))
                                .bind("id", importId)
                                .execute());
    }

    static int number(List<RowOutcome> outcomes, ImportOutcome wanted) {
        return (int) outcomes.stream().filter(one -> one.outcome() == wanted).count();
    }

    /** Which of the rows between two numbers have an outcome. */
    Set<Integer> settled(long id, int from, int to) {
        return new HashSet<>(
                database.ask(
                        h ->
                                h.createQuery(
                                                "select row_no from crm_import_row where import_id = :id and row_no between :from and :to")
                                        .bind("id", id)
                                        .bind("from", from)
                                        .bind("to", to)
                                        .mapTo(Integer.class)
                                        .list()));
    }

    /** Records that the import made and that are not removed yet, before a row, the last first. */
    List<MadeRecord> madeBefore(long id, int row, int limit) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select row_no, record_id, record_version from crm_import_row"
                                                + " where import_id = :id and outcome = 'CREATED'"
                                                + " and record_id is not null and row_no < :row"
                                                + " order by row_no desc fetch first "
                                                + limit
                                                + " rows only")
                                .bind("id", id)
                                .bind("row", row)
                                .mapTo(MadeRecord.class)
                                .list());
    }

    void undone(long id, List<MadeRecord> rows) {
        database.change(
                h -> {
                    var batch =
                            h.prepareBatch(
                                    "update crm_import_row set outcome = 'UNDONE', code = null,"
                                            + " detail = null where import_id = ? and row_no = ?");
                    rows.forEach(row -> batch.add(id, row.rowNo()));
                    batch.execute();
                });
    }

    /** Notes that everything that the import made is removed. */
    void allUndone(long id) {
        database.change(
                h ->
                        h.execute(
                                "update crm_import_row set outcome = 'UNDONE'"
                                        + " where import_id = ? and outcome = 'CREATED'",
                                id));
    }

    /** Notes why a record stays. */
    void kept(long id, MadeRecord row, DomainException refusal) {
        RowOutcome why = RowOutcome.rejected(row.rowNo(), refusal);
        database.change(
                h ->
                        h.createUpdate(
                                        "update crm_import_row set code = :code, detail = :detail"
                                                + " where import_id = :id and row_no = :row")
                                .bind("code", why.code())
                                .bind("detail", why.detail())
                                .bind("id", id)
                                .bind("row", row.rowNo())
                                .execute());
    }

    /** Outcomes of one import; its id is a number of ours, so it may stand in the SQL. */
    ListPage<ImportRowView> page(long id, ListRequest request) {
        String from =
                "(select r.row_no, r.outcome, r.contact_id, r.record_id, r.record_no, r.code, r.field,"
                        + " r.detail, c.number as contact_number"
                        + " from crm_import_row r left join crm_contact c on c.id = r.contact_id where r.import_id = "
                        + id
                        + ") o";
        return Listing.of(ImportRowView.class, "o.*", from, "o.row_no")
                .number("row", "o.row_no")
                .requiredText("outcome", "o.outcome")
                .text("code", "o.code")
                .text("field", "o.field")
                .search("lower(coalesce(o.detail, ''))")
                .page(database, request);
    }

    /** The rejected rows by their numbers. */
    Map<Integer, ImportRowView> rejected(long id) {
        Map<Integer, ImportRowView> rejected = new HashMap<>();
        ListRequest request =
                ListRequest.first(ListRequest.MAX_LIMIT)
                        .with("outcome", ImportOutcome.REJECTED.name());
        ListPage<ImportRowView> page = page(id, request);
        page.rows().forEach(row -> rejected.put(row.rowNo(), row));
        while (!page.next().isEmpty()) {
            page = page(id, request.after(page.next()));
            page.rows().forEach(row -> rejected.put(row.rowNo(), row));
        }
        return rejected;
    }
}
