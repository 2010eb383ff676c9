package org.relance.web.shell;

import java.io.Serializable;
import java.util.List;

/**
 * An applied filter as the reader sees it.
 *
 * @param label name of the column: text or reference
 * @param values labels of the accepted values, or the ends of a range, each text or reference
 */
public record ListChip(String key, String label, List<String> values, ListFilter.Kind kind)
        implements Serializable {

    static ListChip of(ListFilter filter, List<String> values) {
        List<String> names = values.stream().map(filter::nameOf).toList();
        return new ListChip(filter.getKey(), filter.getLabel(), names, filter.getKind());
    }

    /** True for a range {@code from..to}. */
    public boolean isRange() {
        return values.size() == 1 && values.get(0).contains("..");
    }

    /** Lower end of a range, may be empty. */
    public String low() {
        return values.get(0).substring(0, values.get(0).indexOf(".."));
    }

    /** Upper end of a range, may be empty. */
    public String high() {
        return values.get(0).substring(values.get(0).indexOf("..") + 2);
    }
}
