package org.relance.crm.api;

import java.time.Instant;
import java.util.List;

/**
 * A file and what became of it.
 *
 * @param kind key of what it brings
 * @param sheetName the sheet of a workbook that is read, null for other files
 * @param sheets all sheets of the workbook
 * @param mappingName the kept mapping by which it is read, null if none
 * @param totalRows rows in the file behind the heading, blank ones left out
 * @param failureCode why it failed, null if it did not
 */
public record ImportView(
        long id,
        String kind,
        String fileName,
        long fileSize,
        ImportFormat format,
        String charsetName,
        String separatorChar,
        String sheetName,
        List<String> sheets,
        String mappingName,
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
