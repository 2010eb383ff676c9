package org.relance.crm.imports;

import org.relance.crm.api.RecordImport;
import org.relance.crm.api.RowOutcome;
import org.relance.kernel.DomainException;

/** A row was refused, so the transaction it was part of ends without effect. */
final class RowRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int row;
    private final DomainException refusal;

    RowRefusal(int row, DomainException refusal) {
        super(refusal);
        this.row = row;
        this.refusal = refusal;
    }

    /** What becomes of the row. */
    RowOutcome outcome(RecordImport kind) {
        return kind.meansKnown(refusal)
                ? RowOutcome.duplicate(row, refusal)
                : RowOutcome.rejected(row, refusal);
    }

    DomainException refusal() {
        return refusal;
    }
}
