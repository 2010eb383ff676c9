package org.relance.crm.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.relance.crm.api.ImportCells;
import org.relance.crm.api.ImportHeading;
import org.relance.crm.api.ImportRow;
import org.relance.crm.api.RecordImport;
import org.relance.crm.api.RowOutcome;
import org.relance.crm.api.SetImport;
import org.relance.crm.imports.OutcomeRepository.MadeRecord;
import org.relance.kernel.DomainException;

/**
 * Rows in transactions of their own: a facade that refuses one marks its transaction, so all of it
 * has to end without effect. Records and outcomes of the others are one transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RowTransactions {

    private static final int CHUNK = 500;

    /** Carries the outcomes of a trial out of a transaction that must not stay. */
    static final class Tried extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<RowOutcome> outcomes;

        Tried(List<RowOutcome> outcomes) {
            this.outcomes = outcomes;
        }

        List<RowOutcome> outcomes() {
            return outcomes;
        }
    }

    @Inject OutcomeRepository repository;

    /**
     * Takes rows together, all or none.
     *
     * @throws RowRefusal naming the first that is refused
     */
    void take(RecordImport kind, long importId, ImportHeading heading, List<ImportRow> rows) {
        repository.add(importId, taken(kind, heading, rows));
    }

    private static List<RowOutcome> taken(
            RecordImport kind, ImportHeading heading, List<ImportRow> rows) {
        List<RowOutcome> outcomes = new ArrayList<>();
        for (ImportRow row : rows) {
            try {
                outcomes.add(kind.take(new ImportCells(heading, row)));
            } catch (DomainException e) {
                throw new RowRefusal(row.number(), e);
            }
        }
        return outcomes;
    }

    /** Notes outcomes of rows that were refused. */
    void note(long importId, List<RowOutcome> outcomes) {
        repository.add(importId, outcomes);
    }

    /** Takes a row and keeps nothing: always ends by {@link Tried} or {@link RowRefusal}. */
    void tryOut(RecordImport kind, ImportHeading heading, ImportRow row) {
        throw new Tried(taken(kind, heading, List.of(row)));
    }

    /** Writes rows in chunks and keeps nothing: always ends by {@link Tried}. */
    void tryOut(SetImport kind, long importId, ImportHeading heading, List<ImportRow> rows) {
        List<RowOutcome> outcomes = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += CHUNK) {
            List<ImportRow> chunk = rows.subList(from, Math.min(rows.size(), from + CHUNK));
            outcomes.addAll(kind.write(importId, heading, chunk));
        }
        throw new Tried(outcomes);
    }

    /**
     * Removes records together, all or none.
     *
     * @throws RowRefusal naming the first that stays
     */
    void remove(RecordImport kind, long importId, List<MadeRecord> made) {
        for (MadeRecord record : made) {
            try {
                kind.remove(record.recordId(), record.recordVersion());
            } catch (DomainException e) {
                throw new RowRefusal(record.rowNo(), e);
            }
        }
        repository.undone(importId, made);
    }

    /** Notes why a record stays. */
    void keep(long importId, MadeRecord record, DomainException refusal) {
        repository.kept(importId, record, refusal);
    }
}
