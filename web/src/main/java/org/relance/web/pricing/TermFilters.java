package org.relance.web.pricing;

import java.util.List;
import org.relance.kernel.BusinessClock;
import org.relance.pricing.api.SourceType;
import org.relance.web.shell.Choice;
import org.relance.web.shell.ListModel;
import org.relance.web.shell.ListState;

/** What the lists of prices and of discounts can be narrowed by alike. */
final class TermFilters {

    private static final String SOURCES = "pricing:source.";

    private TermFilters() {}

    /** Offers filters and views by whom a row is granted to and by the day on which it is valid. */
    static <T> ListModel<T> offer(
            ListModel<T> list, List<SourceType> sources, BusinessClock clock) {
        list.choice(
                        "source",
                        "pricing:for-whom",
                        Choice.of(sources.toArray(SourceType[]::new), SOURCES))
                .text("source-code", "pricing:source-code")
                .date("valid-on", "pricing:valid-on")
                .tab("pricing:term.view.all", "")
                .tab("pricing:term.view.today", "f.valid-on=" + clock.today());
        sources.forEach(source -> list.tab("pricing:term.view." + source, "f.source=" + source));
        return list;
    }

    /** A new row for whom and for what the list is narrowed to. */
    static TermForm begin(ListState state, String item) {
        String source = only(state, "source");
        TermForm form =
                source.isEmpty()
                        ? new TermForm()
                        : TermForm.to(SourceType.valueOf(source), only(state, "source-code"));
        form.setCode(only(state, item));
        return form;
    }

    private static String only(ListState state, String column) {
        List<String> values = state.filters().getOrDefault(column, List.of());
        return values.size() == 1 ? values.get(0) : "";
    }
}
