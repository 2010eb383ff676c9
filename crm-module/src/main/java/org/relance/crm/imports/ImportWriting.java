package org.relance.crm.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.relance.crm.api.ImportHeading;
import org.relance.crm.api.ImportKind;
import org.relance.crm.api.ImportRow;
import org.relance.crm.api.RecordImport;
import org.relance.crm.api.RowOutcome;
import org.relance.crm.api.SetImport;
import org.relance.kernel.DomainException;

/** Writes a chunk of rows of any kind. */
@ApplicationScoped
class ImportWriting {

    @Inject OutcomeRepository outcomes;
    @Inject ImportReception reception;
    @Inject ImportKinds kinds;
    @Inject RowTransactions transactions;

    int write(StoredImport file, List<ImportRow> rows) {
        List<ImportRow> open = unsettled(file.id(), rows);
        if (open.isEmpty()) {
            return 0;
        }
        ImportHeading heading = reception.heading(file);
        List<RowOutcome> refused = new ArrayList<>();
        List<ImportRow> sound = sound(heading, open, refused);
        ImportKind kind = kinds.of(file.kind());
        if (kind instanceof SetImport set) {
            refused.addAll(set.write(file.id(), heading, sound));
            outcomes.add(file.id(), refused);
        } else {
            write((RecordImport) kind, file.id(), heading, sound, refused);
        }
        return open.size();
    }

    private List<ImportRow> unsettled(long importId, List<ImportRow> rows) {
        int from = rows.stream().mapToInt(ImportRow::number).min().orElse(0);
        int to = rows.stream().mapToInt(ImportRow::number).max().orElse(0);
        Set<Integer> settled = outcomes.settled(importId, from, to);
        return rows.stream().filter(row -> !settled.contains(row.number())).toList();
    }

    /** The rows without what no row may have; the others get their outcome. */
    static List<ImportRow> sound(
            ImportHeading heading, List<ImportRow> rows, List<RowOutcome> refused) {
        List<ImportRow> sound = new ArrayList<>();
        for (ImportRow row : rows) {
            try {
                CellRule.check(row.cells(), heading.titles().size());
                sound.add(row);
            } catch (DomainException e) {
                refused.add(RowOutcome.rejected(row.number(), e));
            }
        }
        return sound;
    }

    /** All rows in one transaction as long as none is refused; else each in its own. */
    private void write(
            RecordImport kind,
            long importId,
            ImportHeading heading,
            List<ImportRow> rows,
            List<RowOutcome> refused) {
        try {
            transactions.take(kind, importId, heading, rows);
        } catch (RowRefusal first) {
            rows.forEach(row -> alone(kind, importId, heading, row, refused));
        }
        transactions.note(importId, refused);
    }

    private void alone(
            RecordImport kind,
            long importId,
            ImportHeading heading,
            ImportRow row,
            List<RowOutcome> refused) {
        try {
            transactions.take(kind, importId, heading, List.of(row));
        } catch (RowRefusal e) {
            refused.add(e.outcome(kind));
        }
    }
}
