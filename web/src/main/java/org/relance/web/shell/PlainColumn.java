package org.relance.web.shell;

import org.primefaces.component.column.Column;
import org.primefaces.component.datatable.DataTable;

/**
 * A table column without a filter of its own: lists filter by {@link ListFilter}. PrimeFaces would
 * give one to each column with a {@code field}. In a list it is shown as the reader has chosen.
 */
public class PlainColumn extends Column {

    @Override
    public boolean isFilterable() {
        return false;
    }

    @Override
    public boolean isVisible() {
        return isToggleable()
                        && getParent() instanceof DataTable table
                        && table.getValue() instanceof ListModel<?> list
                ? list.showsColumn(key(), isShownAtFirst())
                : isShownAtFirst();
    }

    /** True if the page shows the column to a reader who has chosen nothing. */
    boolean isShownAtFirst() {
        return super.isVisible();
    }

    /** What the column is remembered by: its field, or else its id. */
    String key() {
        String field = getField();
        return field == null || field.isEmpty() ? getId() : field;
    }
}
