package org.relance.crm.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.ImportHeading;
import org.relance.crm.api.ImportKind;
import org.relance.crm.api.ImportOutcome;
import org.relance.crm.api.ImportPosition;
import org.relance.crm.api.ImportRow;
import org.relance.crm.api.ImportRowView;
import org.relance.crm.api.ImportRows;
import org.relance.crm.api.ImportTrial;
import org.relance.crm.api.RecordImport;
import org.relance.crm.api.RowOutcome;
import org.relance.crm.api.SetImport;

/** Takes the first rows of a file as the job would, and keeps nothing. */
@ApplicationScoped
class ImportTrying {

    /** Rows that are tried. */
    static final int ROWS = 1000;

    private static final int SHOWN = 50;

    @Inject ImportReception reception;
    @Inject ImportKinds kinds;
    @Inject RowTransactions transactions;

    ImportTrial tryOut(StoredImport file) {
        ImportKind kind = kinds.of(file.kind());
        ImportHeading heading = reception.heading(file);
        kind.require(heading);
        List<ImportRow> rows = firstRows(file);
        List<RowOutcome> outcomes = new ArrayList<>();
        List<ImportRow> sound = ImportWriting.sound(heading, rows, outcomes);
        if (kind instanceof SetImport set) {
            outcomes.addAll(tried(() -> transactions.tryOut(set, file.id(), heading, sound)));
        } else {
            RecordImport records = (RecordImport) kind;
            sound.forEach(row -> outcomes.addAll(tried(records, heading, row)));
        }
        return trial(outcomes);
    }

    private List<ImportRow> firstRows(StoredImport file) {
        List<ImportRow> read = new ArrayList<>();
        try (ImportRows rows = reception.rows(file, ImportPosition.START)) {
            for (Optional<ImportRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (row.get().number() <= ROWS) {
                    read.add(row.get());
                }
            }
        }
        return read;
    }

    private static List<RowOutcome> tried(Runnable trial) {
        try {
            trial.run();
            throw new IllegalStateException("A trial was kept");
        } catch (RowTransactions.Tried e) {
            return e.outcomes();
        }
    }

    private List<RowOutcome> tried(RecordImport kind, ImportHeading heading, ImportRow row) {
        try {
            return tried(() -> transactions.tryOut(kind, heading, row));
        } catch (RowRefusal e) {
            return List.of(e.outcome(kind));
        }
    }

    private static ImportTrial trial(List<RowOutcome> outcomes) {
        List<ImportRowView> notTaken =
                outcomes.stream()
                        .filter(
                                one ->
                                        one.outcome() == ImportOutcome.REJECTED
                                                || one.outcome() == ImportOutcome.DUPLICATE)
                        .sorted(Comparator.comparing(RowOutcome::row))
                        .limit(SHOWN)
                        .map(ImportTrying::view)
                        .toList();
        return new ImportTrial(
                outcomes.size(),
                OutcomeRepository.number(outcomes, ImportOutcome.CREATED),
                OutcomeRepository.number(outcomes, ImportOutcome.UPDATED),
                OutcomeRepository.number(outcomes, ImportOutcome.DUPLICATE),
                OutcomeRepository.number(outcomes, ImportOutcome.REJECTED),
                notTaken);
    }

    private static ImportRowView view(RowOutcome one) {
        return new ImportRowView(
                one.row(),
                one.outcome(),
                null,
                null,
                null,
                one.recordNumber(),
                one.code(),
                one.field(),
                one.detail());
    }
}
