package org.relance.web.shell;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * One of the values that a filter or a select offers.
 *
 * @param value what the request carries
 * @param label text, or a reference {@code bundle:key} to one
 */
public record Choice(String value, String label) implements Serializable {

    /** One choice per constant; labels have the key {@code <prefix><CONSTANT>}. */
    public static List<Choice> of(Enum<?>[] constants, String prefix) {
        return Arrays.stream(constants).map(c -> new Choice(c.name(), prefix + c.name())).toList();
    }
}
