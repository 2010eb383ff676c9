package org.relance.crm.imports;

import java.util.List;
import java.util.Optional;

/** Rows of a file one after the other, the first of them its headings. Holds one row at a time. */
interface RowSource extends AutoCloseable {

    /** The cells of the next row that is not blank, or empty behind the last. */
    Optional<List<String>> next();

    @Override
    void close();
}
