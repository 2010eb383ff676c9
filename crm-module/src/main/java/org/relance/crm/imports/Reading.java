package org.relance.crm.imports;

import java.util.List;
import org.relance.crm.api.ImportFormat;

/**
 * A received file as it can be read from now on, again and again.
 *
 * @param rowsFile the rows as CSV: the file itself, or what was made of it
 * @param originalFile the workbook, kept so that another sheet can be read; null for others
 * @param sheet the sheet that is read, null if the file has none
 * @param rows rows behind the headings
 */
record Reading(
        String rowsFile,
        String originalFile,
        ImportFormat format,
        FileFormat text,
        String sheet,
        List<String> sheets,
        List<String> titles,
        int rows) {}
