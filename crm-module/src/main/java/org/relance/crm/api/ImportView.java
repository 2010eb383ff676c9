package org.relance.crm.api;

import java.time.Instant;

/**
 * A contact file and what became of it.
 *
 * @param totalRows rows in the file behind the heading, blank ones left out
 * @param failureCode why it failed, null if it did not
 */
public record ImportView(
        long id,
        String fileName,
        long fileSize,
        String charsetName,
        String separatorChar,
        ImportStatus status,
        String failureCode,
        String failureDetail,
        int totalRows,
        int createdRows,
        int updatedRows,
        int duplicateRows,
        int rejectedRows,
        String createdBy,
        Instant createdAt,
        Instant finishedAt,
        Instant undoneAt,
        int version) {

    /** Rows that have an outcome. */
    public int processedRows() {
        return createdRows + updatedRows + duplicateRows + rejectedRows;
    }
}
