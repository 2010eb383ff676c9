package org.relance.crm.profile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.relance.crm.api.ProfileRule;
import org.relance.kernel.DateFormula;

/** The days that a classification looks at, both included. */
record ProfilePeriod(LocalDate from, LocalDate to) {

    /** Before everything that the product knows. */
    private static final LocalDate BEGINNING = LocalDate.of(1753, 1, 1);

    static ProfilePeriod of(ProfileRule rule, LocalDate day) {
        DateFormula start = DateFormula.parse(rule.startingDate(), "startingDate");
        DateFormula end = DateFormula.parse(rule.endingDate(), "endingDate");
        return new ProfilePeriod(start.isBlank() ? BEGINNING : start.from(day), end.from(day));
    }

    /** Its length in days; 1 for one day. */
    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
