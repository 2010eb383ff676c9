package org.relance.reports.render;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.reports.api.ReportInfo;
import org.relance.reports.api.ReportParameter;

/** The values of a request, checked against what the report wants to know. */
public final class ReportValues {

    private final Map<String, String> values;

    private ReportValues(Map<String, String> values) {
        this.values = values;
    }

    static ReportValues of(ReportInfo info, Map<String, String> values) {
        for (String name : values.keySet()) {
            if (info.parameters().stream().noneMatch(p -> p.name().equals(name))) {
                throw DomainException.invalid("reports.unknown-parameter", name, name);
            }
        }
        ReportValues checked = new ReportValues(values);
        for (ReportParameter wanted : info.parameters()) {
            if (wanted.need() == ReportParameter.Need.REQUIRED
                    && checked.text(wanted.name()).isEmpty()) {
                throw DomainException.invalid("reports.parameter-missing", wanted.name());
            }
        }
        return checked;
    }

    /** The value, or empty where none was given. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** The value of a parameter that the report cannot do without. */
    public String required(String name) {
        return text(name).orElseThrow();
    }

    /** The day, or empty where none was given. */
    public Optional<LocalDate> date(String name) {
        return text(name).map(value -> parse(name, value));
    }

    private static LocalDate parse(String name, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw DomainException.invalid("reports.bad-parameter", name, name);
        }
    }
}
