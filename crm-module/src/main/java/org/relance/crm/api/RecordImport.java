package org.relance.crm.api;

import java.util.Arrays;
import java.util.stream.Stream;
import org.relance.kernel.DomainException;

/**
 * A kind whose rows are taken one by one by the facade that people edit with, so that the same
 * rules hold and refuse in the same words. A row that is refused is rolled back alone.
 */
public interface RecordImport extends ImportKind {

    /**
     * Takes a row.
     *
     * @throws DomainException where the row breaks a rule; nothing of it is kept
     */
    RowOutcome take(ImportCells row);

    /** True where a refusal says that the record is there already: the row is a duplicate then. */
    default boolean meansKnown(DomainException refusal) {
        return false;
    }

    /**
     * Removes a record that the import made.
     *
     * @param version the record's version when it was made
     * @throws DomainException where it is used or was changed since
     */
    void remove(long id, int version);

    /** Refuses a file that lacks one of the fields, naming the first. */
    static void requireAll(ImportHeading heading, String... fields) {
        Stream<String> missing = Arrays.stream(fields).filter(field -> !heading.has(field));
        missing.findFirst()
                .ifPresent(
                        field -> {
                            throw DomainException.invalid("crm.import-field-missing", field);
                        });
    }
}
