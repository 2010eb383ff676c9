package org.relance.web.shell;

import java.io.Serializable;
import org.relance.access.api.ListView;

/**
 * A view of a list under a name.
 *
 * @param id of a saved view; 0 for a view that everybody has
 * @param version of a saved view
 * @param label the reader's own words for a saved view; else text, or a reference {@code
 *     bundle:key} to one
 * @param query parameters of the address ({@link ListState#query()})
 */
public record ListTab(long id, int version, String label, String query) implements Serializable {

    static ListTab of(ListView saved) {
        return new ListTab(saved.id(), saved.version(), saved.name(), saved.query());
    }

    /** True for a view that the reader has saved. */
    public boolean isOwn() {
        return id != 0;
    }
}
