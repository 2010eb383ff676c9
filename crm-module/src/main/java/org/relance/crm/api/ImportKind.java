package org.relance.crm.api;

import java.util.List;
import org.relance.kernel.DomainException;

/**
 * A kind of record that files can bring. A module implements {@link SetImport} or {@link
 * RecordImport} by a bean for its records; reading files, mappings, outcomes, the job, the pages
 * and undoing come by themselves.
 */
public interface ImportKind {

    /** Key such as {@code SALES_PRICE}, at most 20 capital letters; stays for ever. */
    String key();

    /** All fields that a file may bring, in the order in which they are offered. */
    List<ImportField> fields();

    /**
     * Refuses a file whose columns do not suffice.
     *
     * @throws DomainException {@code crm.import-heading-missing}, {@code crm.import-field-missing}
     */
    void require(ImportHeading heading);

    /** How often the file is read: more than once where some rows must come before others. */
    default int passes() {
        return 1;
    }

    /** In which pass a row is taken, from 1 on. */
    default int passOf(ImportHeading heading, List<String> cells) {
        return 1;
    }
}
