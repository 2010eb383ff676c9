package org.relance.web.shell;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What people edit on a card: each field's label, how to read it from a form and how to write it
 * into another one. Declared once for a form; two states of a record are compared by it.
 *
 * @param <F> form of the card
 */
public final class CardFields<F> {

    /** A field; its values are kept in the view, so they are serializable. */
    record Field<F>(
            String label,
            Function<F, ?> value,
            BiConsumer<F, F> copy,
            Function<Object, String> shown) {

        Object of(F form) {
            return normal(value.apply(form));
        }

        /** Takes the field of one form over into another. */
        void copy(F from, F to) {
            copy.accept(from, to);
        }
    }

    private final List<Field<F>> fields = new ArrayList<>();

    /** A declaration without fields yet. */
    public static <F> CardFields<F> of(Class<F> form) {
        Objects.requireNonNull(form);
        return new CardFields<>();
    }

    /**
     * A field that is shown as it is: texts, numbers, dates, flags, lists of them.
     *
     * @param label reference {@code bundle:key}
     */
    public <V> CardFields<F> field(String label, Function<F, V> get, BiConsumer<F, V> set) {
        return field(label, get, set, null);
    }

    /**
     * A field whose value needs words, such as a code or a constant.
     *
     * @param shown the value as people know it: a text or a reference {@code bundle:key}; never
     *     asked for a missing value
     */
    @SuppressWarnings("unchecked")
    public <V> CardFields<F> field(
            String label, Function<F, V> get, BiConsumer<F, V> set, Function<V, String> shown) {
        fields.add(new Field<>(label, get, copy(get, set), (Function<Object, String>) shown));
        return this;
    }

    /**
     * A field with several values, in whatever order.
     *
     * @param text one of the values as people know it
     */
    public <E> CardFields<F> several(
            String label,
            Function<F, List<E>> get,
            BiConsumer<F, List<E>> set,
            Function<E, String> text) {
        Function<F, List<String>> texts = form -> get.apply(form).stream().map(text).toList();
        fields.add(
                new Field<>(
                        label, texts, copy(form -> new ArrayList<>(get.apply(form)), set), null));
        return this;
    }

    private static <F, V> BiConsumer<F, F> copy(Function<F, V> get, BiConsumer<F, V> set) {
        return (from, to) -> set.accept(to, get.apply(from));
    }

    List<Field<F>> all() {
        return fields;
    }

    /** Values that mean the same are equal: a missing text is a blank one, 5.0 is 5. */
    static Serializable normal(Object value) {
        if (value instanceof String text) {
            return text.isBlank() ? null : text.strip();
        }
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
        if (value instanceof Collection<?> several) {
            return several.isEmpty()
                    ? null
                    : new ArrayList<>(several.stream().map(String::valueOf).sorted().toList());
        }
        return (Serializable) value;
    }
}
