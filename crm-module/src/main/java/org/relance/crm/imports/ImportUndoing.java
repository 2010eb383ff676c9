package org.relance.crm.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.crm.api.ImportKind;
import org.relance.crm.api.ImportUndo;
import org.relance.crm.api.RecordImport;
import org.relance.crm.api.SetImport;
import org.relance.crm.imports.OutcomeRepository.MadeRecord;
import org.relance.kernel.DomainException;

/** Takes back what imports made, the last row first. */
@ApplicationScoped
class ImportUndoing {

    private static final int CHUNK = 200;

    @Inject OutcomeRepository outcomes;
    @Inject ImportKinds kinds;
    @Inject RowTransactions transactions;

    ImportUndo undo(StoredImport file) {
        ImportKind kind = kinds.of(file.kind());
        if (kind instanceof SetImport set) {
            int gone = set.undo(file.id());
            outcomes.allUndone(file.id());
            return new ImportUndo(gone, file.updatedRows(), 0);
        }
        int removed = 0;
        int refused = 0;
        List<MadeRecord> made = outcomes.madeBefore(file.id(), Integer.MAX_VALUE, CHUNK);
        while (!made.isEmpty()) {
            int gone = remove((RecordImport) kind, file.id(), made);
            removed += gone;
            refused += made.size() - gone;
            int last = made.get(made.size() - 1).rowNo();
            made = outcomes.madeBefore(file.id(), last, CHUNK);
        }
        return new ImportUndo(removed, file.updatedRows(), refused);
    }

    /** All in one transaction as long as each may go; else each in its own. */
    private int remove(RecordImport kind, long importId, List<MadeRecord> made) {
        try {
            transactions.remove(kind, importId, made);
            return made.size();
        } catch (RowRefusal first) {
            return (int) made.stream().filter(one -> removedAlone(kind, importId, one)).count();
        }
    }

    private boolean removedAlone(RecordImport kind, long importId, MadeRecord record) {
        try {
            transactions.remove(kind, importId, List.of(record));
            return true;
        } catch (RowRefusal e) {
            transactions.keep(importId, record, reason(e.refusal()));
            return false;
        }
    }

    /** Nobody read the record before: what is stale for an editor was changed since the import. */
    private static DomainException reason(DomainException refusal) {
        boolean changed =
                refusal.kind() == DomainException.Kind.STALE
                        || refusal.kind() == DomainException.Kind.NOT_FOUND;
        return changed ? DomainException.conflict("crm.import-changed-since") : refusal;
    }
}
