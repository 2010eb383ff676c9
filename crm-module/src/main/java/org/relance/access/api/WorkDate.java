package org.relance.access.api;

import java.time.LocalDate;

/**
 * The work date (domain.md, "work date").
 *
 * @param date today for the business
 * @param moved true if it is not the date of the calendar
 */
public record WorkDate(LocalDate date, boolean moved) {}
