package org.relance.crm.imports;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import org.relance.crm.api.ImportFormat;
import org.relance.crm.api.ImportStatus;
import org.relance.crm.api.ImportView;

/**
 * An import as the database has it.
 *
 * @param sheets names, line by line
 * @param fields field of each column, line by line; null where the headings speak for themselves
 */
public record StoredImport(
        long id,
        String kind,
        String fileName,
        String storedFile,
        String originalFile,
        long fileSize,
        String format,
        String charsetName,
        String separatorChar,
        String sheetName,
        String sheets,
        String mappingName,
        String fields,
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

    /** How the stored rows are written. */
    FileFormat text() {
        boolean ours = !ImportFormat.CSV.name().equals(format);
        return ours
                ? FileFormat.OURS
                : new FileFormat(Charset.forName(charsetName), separatorChar.charAt(0));
    }

    boolean begun() {
        return status != ImportStatus.RECEIVED;
    }

    ImportView view() {
        return new ImportView(
                id,
                kind,
                fileName,
                fileSize,
                ImportFormat.valueOf(format),
                charsetName,
                separatorChar,
                sheetName,
                sheets == null ? List.of() : Lines.read(sheets),
                mappingName,
                status,
                failureCode,
                failureDetail,
                totalRows,
                createdRows,
                updatedRows,
                duplicateRows,
                rejectedRows,
                createdBy,
                createdAt,
                finishedAt,
                undoneAt,
                version);
    }
}
