package org.relance.access.api;

import java.util.List;
import org.relance.kernel.Role;

/**
 * How a list opens for users of a role, as long as they have not chosen otherwise.
 *
 * @param list id of the list's page, such as {@code contacts}
 * @param query parameters of the page's address without columns: search, filters and order
 * @param columns keys of the columns to show; none for those of the page
 */
public record ListDefault(Role role, String list, String query, List<String> columns) {

    public ListDefault {
        columns = columns == null ? List.of() : List.copyOf(columns);
    }
}
