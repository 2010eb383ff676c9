package org.relance.access.api;

import java.util.List;

/**
 * How the current actor sees the lists: views saved under a name, and the columns of each list.
 * Everybody has their own; those of others do not exist for them.
 */
public interface ListViews {

    /** Most views that a user saves of one list. */
    int MOST_VIEWS = 20;

    /** Longest name of a view in characters. */
    int LONGEST_NAME = 40;

    /** All views of the current actor, by list and then in the order of their creation. */
    List<ListView> mine();

    /** The views of one list, oldest first. */
    List<ListView> of(String list);

    /**
     * One view.
     *
     * @throws org.relance.kernel.DomainException {@code access.view-not-found}
     */
    ListView get(long id);

    /**
     * Saves a view.
     *
     * @throws org.relance.kernel.DomainException {@code access.view-list}, {@code
     *     access.view-name-needed}, {@code access.view-name-taken} (whatever its case), {@code
     *     access.view-query} or {@code access.view-too-many}
     */
    ListView create(NewListView view);

    /**
     * Gives a view another name or query.
     *
     * @param version version that the change was made on
     * @throws org.relance.kernel.DomainException as {@link #create}, or {@code access.view-stale}
     */
    ListView change(long id, int version, ChangeListView change);

    /**
     * Deletes a view.
     *
     * @param version version that was seen
     * @throws org.relance.kernel.DomainException {@code access.view-not-found} or {@code
     *     access.view-stale}
     */
    void delete(long id, int version);

    /** Keys of the columns to show, in no order; empty for those that the page shows at first. */
    List<String> columns(String list);

    /** Remembers the columns to show; none for those that the page shows at first. */
    void showColumns(String list, List<String> columns);
}
