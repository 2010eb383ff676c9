package org.relance.web.shell;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The filters that a list offers, between their inputs and the {@link ListState}. */
final class ListFilters implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<ListFilter> offered = new ArrayList<>();

    /** Adds a filter, filled with what the list is narrowed by. */
    void offer(ListFilter filter, ListState state) {
        read(filter, state);
        offered.add(filter);
    }

    /** Fills the inputs with what the list is narrowed by. */
    void read(ListState state) {
        offered.forEach(filter -> read(filter, state));
    }

    private static void read(ListFilter filter, ListState state) {
        filter.read(state.filters().getOrDefault(filter.getKey(), List.of()));
    }

    /** The list narrowed by what the inputs say; a filter that is not offered stays. */
    ListState narrow(ListState state) {
        ListState narrowed = state;
        for (ListFilter filter : offered) {
            narrowed = narrowed.filtering(filter.getKey(), filter.wanted());
        }
        return narrowed;
    }

    /** The applied filters in words, also one that only an address knows. */
    List<ListChip> chips(ListState state) {
        return state.filters().entrySet().stream()
                .map(applied -> chip(applied.getKey(), applied.getValue()))
                .toList();
    }

    private ListChip chip(String column, List<String> values) {
        return offered.stream()
                .filter(filter -> filter.getKey().equals(column))
                .findFirst()
                .map(filter -> ListChip.of(filter, values))
                .orElseGet(() -> new ListChip(column, column, values, ListFilter.Kind.CHOICE));
    }

    List<ListFilter> offered() {
        return offered;
    }
}
