package org.relance.marketing.api;

import java.time.LocalDate;

/**
 * What people enter for a plan or a programme. Absent texts become empty.
 *
 * @param planCode plan that a programme lies in; blank for none, and always for a plan
 * @param startingDate first day, null for open
 * @param endingDate last day, null for open-ended
 * @param salespersonCode who is responsible; blank for nobody
 */
public record ProgrammeDetails(
        String description,
        String planCode,
        LocalDate startingDate,
        LocalDate endingDate,
        String salespersonCode,
        String notes) {

    public ProgrammeDetails {
        description = Texts.clean(description);
        planCode = Texts.clean(planCode);
        salespersonCode = Texts.clean(salespersonCode);
        notes = Texts.clean(notes);
    }

    /** Of which only the name is known. */
    public static ProgrammeDetails of(String description) {
        return new ProgrammeDetails(description, "", null, null, "", "");
    }
}
