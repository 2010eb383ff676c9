package org.relance.crm.api;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * Files with records. A file is received, its columns are mapped, it can be tried, and is imported
 * by a job that reads rows and writes them in chunks; each row ends with one outcome, and a whole
 * import can be undone.
 */
public interface Imports {

    /** The kind of contacts, the one that is meant where none is named. */
    String CONTACT = "CONTACT";

    /** Keys of all kinds that can be imported, in the order of their names. */
    List<String> kinds();

    /**
     * All fields of a kind.
     *
     * @throws DomainException {@code crm.import-kind-unknown}
     */
    List<ImportField> fields(String kind);

    /**
     * Stores a file and checks that it can be read. CSV has a separator (semicolon, comma or tab)
     * and is UTF-8 or windows-1252; of a workbook (XLSX) the first sheet with rows is read.
     * Contacts come as vCard too, and exports of Google and Outlook are recognised. A kept mapping
     * is taken for a file with its headings.
     *
     * @param kind key of the kind, null for contacts
     * @throws DomainException {@code crm.import-kind-unknown}; of kind TOO_LARGE {@code
     *     crm.import-too-large} and {@code crm.import-unpacks-too-large}; {@code crm.import-empty},
     *     {@code crm.import-binary}, {@code crm.import-no-rows}, {@code crm.import-open-quote},
     *     {@code crm.import-locked}, {@code crm.import-not-xlsx}, {@code crm.import-damaged},
     *     {@code crm.import-too-many-columns}, {@code crm.import-cell-too-long}, {@code
     *     crm.import-cards-of-contacts}
     */
    ImportView receive(String kind, String fileName, InputStream content);

    /** How the file is read. */
    ImportPreview preview(long importId);

    /**
     * Reads another sheet of a workbook, before anything is imported.
     *
     * @throws DomainException {@code crm.import-sheet-unknown}, {@code crm.import-begun}, and as
     *     {@link #receive}
     */
    ImportView chooseSheet(long importId, String sheet);

    /**
     * Says which column fills which field, before anything is imported.
     *
     * @param fields one for each column, empty for one that is ignored
     * @param keepAs name under which files with the same headings are read so from now on, 1 to 60
     *     characters; a mapping of that name is replaced. Null keeps it for this file only
     * @throws DomainException {@code crm.import-begun}, {@code crm.import-fields-number}, {@code
     *     crm.import-field-unknown}, {@code crm.import-heading-twice}
     */
    ImportPreview map(long importId, List<String> fields, String keepAs);

    /**
     * Tries the first rows, at most 1000, and keeps nothing. A person whose company stands further
     * down in the file is told as rejected.
     *
     * @throws DomainException {@code crm.import-begun}, {@code crm.import-heading-missing}, {@code
     *     crm.import-field-missing}
     */
    ImportTrial tryOut(long importId);

    /**
     * Notes that the rows are being written; also for going on after a stop or a crash.
     *
     * @throws DomainException {@code crm.import-finished} if it is done or undone; {@code
     *     crm.import-heading-missing}, {@code crm.import-field-missing}
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
     * Removes the records that the import made: contacts all or none, others one by one.
     *
     * @throws DomainException {@code crm.import-used} with the number of its contacts that are used
     *     and of those that were changed meanwhile; {@code crm.import-running}
     */
    ImportUndo undo(long importId);

    /** A page of the imports, newest first; filters: kind, file, status, by, created. */
    ListPage<ImportView> list(ListRequest request);

    /** One import, or empty. */
    Optional<ImportView> find(long importId);

    /** A page of the outcomes of an import; filters: outcome, code, field. */
    ListPage<ImportRowView> outcomes(long importId, ListRequest request);

    /**
     * Writes the rejected rows as CSV, with the columns as they are read and the reason behind
     * them, so that they can be mended and imported again. Cells that a spreadsheet would run are
     * defused.
     */
    void writeRejects(long importId, RejectReason reason, OutputStream out);
}
