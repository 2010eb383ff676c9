package org.relance.marketing.campaign;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a change changed, in the spelling of the trail. */
public final class Differences {

    private static final int SHOWN = 200;

    private Differences() {}

    /** One line {@code field: old → new} per component that differs; records within unfold. */
    public static <R extends Record> String between(R before, R after) {
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
            } else if (!same(old, now)) {
                lines.add(component.getName() + ": " + text(old) + " → " + text(now));
            }
        }
    }

    private static boolean same(Object old, Object now) {
        if (old instanceof BigDecimal a && now instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        return Objects.equals(old, now);
    }

    private static String text(Object value) {
        if (value == null || value.toString().isEmpty()) {
            return "—";
        }
        String text =
                value instanceof BigDecimal number
                        ? number.stripTrailingZeros().toPlainString()
                        : value.toString();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
