package org.relance.web.shell;

import java.io.Serializable;

/**
 * One step on the way of a record.
 *
 * @param label text, or a reference {@code bundle:key} to one
 * @param fact date or fact below it, may be empty
 * @param kind {@code past}, {@code now} or {@code next}
 */
public record Step(String label, String fact, String kind) implements Serializable {

    public static Step past(String label, String fact) {
        return new Step(label, fact, "past");
    }

    public static Step now(String label, String fact) {
        return new Step(label, fact, "now");
    }

    public static Step next(String label, String fact) {
        return new Step(label, fact, "next");
    }
}
