package org.relance.web.shell;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relance.kernel.db.Trail;

/**
 * Two people have changed a record: what differs, field by field, and which of the two each field
 * shall keep. What only one of them has changed is proposed as changed; where both have, the
 * reader's own is proposed, and nothing is written before the reader says so.
 *
 * @param <F> form of the card
 */
public final class EditConflict<F> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A field that differs. */
    public static final class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String label;
        private final String before;
        private final String theirs;
        private final String mine;
        private final Serializable typed;
        private final boolean both;
        private boolean keepMine;

        private Row(Words words, CardFields.Field<?> field, Object[] values) {
            label = words.label(field);
            before = words.value(field, values[0]);
            theirs = words.value(field, values[1]);
            mine = words.value(field, values[2]);
            typed = (Serializable) values[2];
            boolean mineChanged = !Objects.equals(values[0], values[2]);
            both = mineChanged && !Objects.equals(values[0], values[1]);
            keepMine = mineChanged;
        }

        public String getLabel() {
            return label;
        }

        public String getBefore() {
            return before;
        }

        public String getTheirs() {
            return theirs;
        }

        public String getMine() {
            return mine;
        }

        /** True if both have changed the field, each in another way. */
        public boolean isBoth() {
            return both;
        }

        public boolean isKeepMine() {
            return keepMine;
        }

        public void setKeepMine(boolean keepMine) {
            this.keepMine = keepMine;
        }
    }

    /** Values and labels in the reader's language. */
    private record Words(ValueFormat format, Function<String, String> texts) {

        String label(CardFields.Field<?> field) {
            return texts.apply(field.label());
        }

        String value(CardFields.Field<?> field, Object value) {
            if (value == null) {
                return ValueFormat.MISSING;
            }
            return field.shown() == null ? plain(value) : texts.apply(field.shown().apply(value));
        }

        private String plain(Object value) {
            if (value instanceof LocalDate date) {
                return format.date(date);
            }
            if (value instanceof Number number) {
                return format.number(number);
            }
            if (value instanceof Boolean flag) {
                return texts.apply(flag ? "common:yes" : "common:no");
            }
            return value instanceof Collection<?> several
                    ? several.stream().map(String::valueOf).collect(Collectors.joining(", "))
                    : value.toString();
        }
    }

    private final Map<Integer, Row> rows = new LinkedHashMap<>();
    private final List<Trail.Entry> changes;

    private EditConflict(List<Trail.Entry> changes) {
        this.changes = changes;
    }

    /**
     * Compares three states of a record.
     *
     * @param base the record as it was read
     * @param theirs the record as it is now
     * @param mine what is typed
     * @param changes who has changed it since, the newest first
     * @param texts text behind a reference {@code bundle:key}; other texts as they are
     */
    static <F> EditConflict<F> between(
            CardFields<F> fields,
            F base,
            F theirs,
            F mine,
            List<Trail.Entry> changes,
            ValueFormat format,
            Function<String, String> texts) {
        EditConflict<F> conflict = new EditConflict<>(changes);
        Words words = new Words(format, texts);
        for (int i = 0; i < fields.all().size(); i++) {
            CardFields.Field<F> field = fields.all().get(i);
            Object[] values = {field.of(base), field.of(theirs), field.of(mine)};
            if (!Objects.equals(values[1], values[2])) {
                conflict.rows.put(i, new Row(words, field, values));
            }
        }
        return conflict;
    }

    /**
     * The newer record with the fields that keep the reader's. A field that was typed anew since
     * the comparison keeps what was typed.
     */
    F merged(CardFields<F> fields, F theirs, F mine) {
        for (int i = 0; i < fields.all().size(); i++) {
            CardFields.Field<F> field = fields.all().get(i);
            Row row = rows.get(i);
            if (row == null || row.keepMine || !Objects.equals(row.typed, field.of(mine))) {
                field.copy(mine, theirs);
            }
        }
        return theirs;
    }

    /** The fields that differ, in the order of the card. */
    public List<Row> getRows() {
        return List.copyOf(rows.values());
    }

    /** Who has changed the record since it was read, the newest first; empty where nobody knows. */
    public List<Trail.Entry> getChanges() {
        return changes;
    }
}
