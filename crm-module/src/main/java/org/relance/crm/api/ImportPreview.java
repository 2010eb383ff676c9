package org.relance.crm.api;

import java.util.List;

/**
 * How the product reads a file, before it is imported.
 *
 * @param columns headings of the file with the field each one fills
 * @param sample the first rows, cell by cell
 */
public record ImportPreview(List<Column> columns, List<List<String>> sample) {

    /**
     * A column of the file.
     *
     * @param field the field it fills; empty if the column is ignored
     */
    public record Column(String heading, String field) {}
}
