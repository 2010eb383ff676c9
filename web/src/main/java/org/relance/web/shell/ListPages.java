package org.relance.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * The pages of a list as a reader turns them. A page that follows one already read is read by key,
 * so that it costs what the first does and repeats nothing; a page that is jumped to, by offset.
 */
final class ListPages<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ListModel.Source<T> source;
    private final Map<Integer, String> cursors = new HashMap<>();
    private ListState turned;

    ListPages(ListModel.Source<T> source) {
        this.source = source;
    }

    /**
     * Reads the page that the state wants. A refusal, as after an address that somebody changed by
     * hand, must not end the page: it becomes a message and no rows.
     */
    ListPage<T> read(ListState state) {
        keepCursorsOf(state);
        ListPage<T> page = ask(state);
        cursors.put(state.first() + state.rows(), page.next());
        return page;
    }

    /** Other rows, another order or other page ends have other cursors. */
    private void keepCursorsOf(ListState state) {
        ListState start = state.at(0, state.rows()).showing(List.of());
        if (!start.equals(turned)) {
            cursors.clear();
            turned = start;
        }
    }

    /** Forgets what has been read, for rows that have changed. */
    void forget() {
        cursors.clear();
    }

    private ListPage<T> ask(ListState state) {
        try {
            return source.page(request(state));
        } catch (DomainException e) {
            FacesContext context = FacesContext.getCurrentInstance();
            String sentence = new Messages().sentence(e, context.getViewRoot().getLocale());
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
            return new ListPage<>(List.of(), "", 0);
        }
    }

    private ListRequest request(ListState state) {
        String cursor = cursors.getOrDefault(state.first(), "");
        return new ListRequest(
                state.search(),
                state.filters(),
                state.sort(),
                state.descending(),
                cursor,
                cursor.isEmpty() ? state.first() : 0,
                state.rows());
    }
}
