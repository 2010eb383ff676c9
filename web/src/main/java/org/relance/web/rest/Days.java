package org.relance.web.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.relance.kernel.DomainException;

/** Days in addresses. */
final class Days {

    private Days() {}

    /**
     * The day, such as {@code 2026-03-31}.
     *
     * @throws DomainException {@code crm.bad-date}
     */
    static LocalDate parse(String field, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw DomainException.invalid("crm.bad-date", field, day);
        }
    }

    /** The day; null where none is given. */
    static LocalDate optional(String field, String day) {
        return day == null || day.isBlank() ? null : parse(field, day.strip());
    }
}
