package org.relance.crm.api;

import java.util.Optional;

/** The rows of a file, one after the other. Streams: a large file needs no more memory. */
public interface ImportRows extends AutoCloseable {

    /** The next row, or empty behind the last. */
    Optional<ImportRow> next();

    @Override
    void close();
}
