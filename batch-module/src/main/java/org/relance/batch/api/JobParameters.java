package org.relance.batch.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.relance.kernel.DomainException;

/**
 * What a job works on.
 *
 * @param values parameters by name, as text
 * @param label what the execution is about in the words of the business (a file name, a campaign);
 *     shown in the monitor, may be empty
 */
public record JobParameters(Map<String, String> values, String label) {

    private static final String BUSINESS_DATE = "businessDate";

    public JobParameters {
        values = Map.copyOf(values);
        label = label == null ? "" : label;
    }

    /** No parameters. */
    public static JobParameters none() {
        return new JobParameters(Map.of(), "");
    }

    /** The same with one more parameter. */
    public JobParameters with(String name, Object value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(name, value.toString());
        return new JobParameters(more, label);
    }

    /** The same with a label. */
    public JobParameters labelled(String text) {
        return new JobParameters(values, text);
    }

    /** The day for which the job works; the launcher fills in the work date where it is missing. */
    public Optional<LocalDate> businessDate() {
        String text = values.get(BUSINESS_DATE);
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw DomainException.invalid("batch.parameter-unreadable", BUSINESS_DATE, text);
        }
    }

    /** The same for another day. */
    public JobParameters on(LocalDate day) {
        return with(BUSINESS_DATE, day);
    }

    /** A number, such as the id of a record. */
    public Optional<Long> number(String name) {
        String text = values.get(name);
        try {
            return Optional.ofNullable(text).map(Long::valueOf);
        } catch (NumberFormatException e) {
            throw DomainException.invalid("batch.parameter-unreadable", name, text);
        }
    }

    /** A text. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
