package org.relance.crm.api;

import java.util.List;

/**
 * A row of a file as it was read.
 *
 * @param position where the reading stands behind this row
 * @param cells in the order of the heading
 */
public record ImportRow(ImportPosition position, List<String> cells) {

    public ImportRow {
        cells = List.copyOf(cells);
    }

    /** Number of the row, 1 for the first behind the heading. */
    public int number() {
        return position.row();
    }
}
