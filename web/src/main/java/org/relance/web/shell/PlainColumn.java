package org.relance.web.shell;

import org.primefaces.component.column.Column;

/**
 * A table column without a filter of its own: lists filter by {@link ListFilter}. PrimeFaces would
 * give one to each column with a {@code field}.
 */
public class PlainColumn extends Column {

    @Override
    public boolean isFilterable() {
        return false;
    }
}
