package org.relance.crm.api;

import java.util.List;
import org.relance.kernel.DomainException;

/** A kind whose rows are decided and written a chunk at a time, for files of a million rows. */
public interface SetImport extends ImportKind {

    /**
     * Writes the rows that are right, in the transaction of the caller.
     *
     * @return one outcome for each row; a row that breaks a rule is an outcome, not an exception
     */
    List<RowOutcome> write(long importId, ImportHeading heading, List<ImportRow> rows);

    /**
     * Removes what the import made, all of it.
     *
     * @return how many records
     * @throws DomainException where one of them is used or was changed since
     */
    int undo(long importId);
}
