package org.relance.crm.api;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * Contact files. A file is received, previewed, and imported by a job that reads rows and writes
 * them in chunks; each row ends with one outcome, and a whole import can be undone.
 */
public interface ContactImports {

    /**
     * Stores a file and checks that it can be read: its encoding (UTF-8 or windows-1252), its
     * separator (semicolon, comma or tab) and its heading (French or English).
     *
     * @throws DomainException of kind TOO_LARGE {@code crm.import-too-large}; {@code
     *     crm.import-empty}, {@code crm.import-binary}, {@code crm.import-heading-missing}, {@code
     *     crm.import-heading-twice}, {@code crm.import-no-rows}, {@code crm.import-open-quote}
     */
    ImportView receive(String fileName, InputStream content);

    /** How the file is read. */
    ImportPreview preview(long importId);

    /**
     * Notes that the rows are being written; also for going on after a stop or a crash.
     *
     * @throws DomainException {@code crm.import-finished} if it is done or undone
     */
    ImportView start(long importId);

    /** Reads the rows behind a position; {@link ImportPosition#START} for all of them. */
    ImportRows rows(long importId, ImportPosition after);

    /**
     * Writes the rows of a chunk. Idempotent: a row that has an outcome is left alone.
     *
     * @return how many rows got an outcome by this call
     */
    int importRows(long importId, List<ImportRow> rows);

    /** Notes that all rows have their outcome. */
    ImportView finish(long importId);

    /** Notes that the import ended before its time; what was written stays and can be undone. */
    ImportView fail(long importId, String code, String detail);

    /**
     * Removes the contacts that the import made.
     *
     * @throws DomainException {@code crm.import-used} with the number of its contacts that are used
     *     and of those that were changed meanwhile; {@code crm.import-running}
     */
    ImportUndo undo(long importId);

    /** A page of the imports, newest first; filters: file, status, by, created. */
    ListPage<ImportView> list(ListRequest request);

    /** One import, or empty. */
    Optional<ImportView> find(long importId);

    /** A page of the outcomes of an import; filters: outcome, code, field. */
    ListPage<ImportRowView> outcomes(long importId, ListRequest request);

    /**
     * Writes the rejected rows as CSV, with the columns of the file and the reason behind them, so
     * that they can be mended and imported again. Cells that a spreadsheet would run are defused.
     */
    void writeRejects(long importId, RejectReason reason, OutputStream out);
}
