package org.relance.kernel.db;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What differs between two states of a record, in the words of the {@link Trail}. */
public final class Changes {

    private Changes() {}

    /** Lines {@code field: old → new} for each component that differs; records within unfold. */
    public static <T extends Record> String between(T before, T after) {
        List<String> lines = new ArrayList<>();
        compare(before, after, lines);
        return String.join("\n", lines);
    }

    private static void compare(Record before, Record after, List<String> lines) {
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            Object old = value(component, before);
            Object now = value(component, after);
            if (old instanceof Record oldPart && now instanceof Record newPart) {
                compare(oldPart, newPart, lines);
            } else if (!Objects.equals(old, now)) {
                lines.add(component.getName() + ": " + text(old) + " → " + text(now));
            }
        }
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
