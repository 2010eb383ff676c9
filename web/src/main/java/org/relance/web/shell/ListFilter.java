package org.relance.web.shell;

import java.io.Serializable;
import java.util.List;

/**
 * A column by which a list can be narrowed, with what the reader has entered and not yet applied.
 */
public final class ListFilter implements Serializable {

    /** How the value is entered. */
    public enum Kind {
        /** One or several of the choices. */
        CHOICE,
        /** From and to a date. */
        DATES,
        /** From and to a number. */
        NUMBERS,
        /** Yes or no. */
        FLAG,
        /** Exactly this text. */
        TEXT,
        /** One date. */
        DATE
    }

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String label;
    private final Kind kind;
    private final List<Choice> choices;
    private List<String> values = List.of();
    private String from = "";
    private String to = "";

    ListFilter(String key, String label, Kind kind, List<Choice> choices) {
        this.key = key;
        this.label = label;
        this.kind = kind;
        this.choices = List.copyOf(choices);
    }

    static ListFilter flag(String key, String label) {
        List<Choice> answers =
                List.of(new Choice("true", "common:yes"), new Choice("false", "common:no"));
        return new ListFilter(key, label, Kind.FLAG, answers);
    }

    /** Fills the inputs with what the list is narrowed by. */
    void read(List<String> applied) {
        boolean range = kind == Kind.DATES || kind == Kind.NUMBERS;
        values = range ? List.of() : applied;
        String text = range && !applied.isEmpty() ? applied.get(0) : "";
        int dots = text.indexOf("..");
        from = dots < 0 ? text : text.substring(0, dots);
        to = dots < 0 ? text : text.substring(dots + 2);
    }

    /** What the list shall be narrowed by. */
    List<String> wanted() {
        if (kind == Kind.DATES || kind == Kind.NUMBERS) {
            return from.isEmpty() && to.isEmpty() ? List.of() : List.of(from + ".." + to);
        }
        return values.stream().filter(value -> !value.isEmpty()).toList();
    }

    /** Label of a value. */
    String nameOf(String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    public String getKey() {
        return key;
    }

    public String getLabel() {
        return label;
    }

    public Kind getKind() {
        return kind;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public List<String> getValues() {
        return values;
    }

    public void setValues(List<String> values) {
        this.values = values == null ? List.of() : List.copyOf(values);
    }

    public String getValue() {
        return values.isEmpty() ? "" : values.get(0);
    }

    public void setValue(String value) {
        values = value == null || value.isBlank() ? List.of() : List.of(value.strip());
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from == null ? "" : from.strip();
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to == null ? "" : to.strip();
    }
}
