package org.relance.web.shell;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

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

    /** Names a value as the choices do; one that is not offered any more stands for itself. */
    public static <V> Function<V, String> named(Supplier<List<Choice>> choices) {
        return value ->
                choices.get().stream()
                        .filter(choice -> choice.value().equals(value.toString()))
                        .findFirst()
                        .map(Choice::label)
                        .orElseGet(value::toString);
    }
}
