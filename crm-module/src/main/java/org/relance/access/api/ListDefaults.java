package org.relance.access.api;

import java.util.List;
import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;

/**
 * How lists open for the users of a role. Of several roles of a user the first counts, in the order
 * of {@link Role}, for which the list has a default.
 */
public interface ListDefaults {

    /** Kind of record in the trail. */
    String TRAIL = "setup";

    /** The default of a list for the current actor, or empty. */
    Optional<ListDefault> mine(String list);

    /** All defaults of all roles, by list and then by role. */
    List<ListDefault> all();

    /**
     * Sets the default of a role for a list, in the place of the one that it had.
     *
     * @throws DomainException {@code access.role-needed}, {@code access.view-list}, {@code
     *     access.view-query} or {@code access.view-columns}
     */
    ListDefault put(ListDefault wanted);

    /**
     * Takes the default of a role for a list away.
     *
     * @throws DomainException {@code access.list-default-not-found}
     */
    void remove(Role role, String list);
}
