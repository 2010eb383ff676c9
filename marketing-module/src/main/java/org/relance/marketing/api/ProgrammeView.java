package org.relance.marketing.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A plan or a programme, with what lies in it. Templates count for nothing.
 *
 * @param programmes programmes of a plan; 0 for a programme
 * @param campaigns its campaigns; of a plan those of all its programmes
 * @param budgetedCost sum over these campaigns, in company currency
 * @param actualCost actual expenses of these campaigns, in company currency
 */
public record ProgrammeView(
        long id,
        String code,
        ProgrammeKind kind,
        String description,
        String planCode,
        String planDescription,
        LocalDate startingDate,
        LocalDate endingDate,
        String salespersonCode,
        String salespersonName,
        String notes,
        int programmes,
        int campaigns,
        BigDecimal budgetedCost,
        BigDecimal actualCost,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        int version) {

    /** What people entered, as the starting point of a change. */
    public ProgrammeDetails details() {
        return new ProgrammeDetails(
                description, planCode, startingDate, endingDate, salespersonCode, notes);
    }
}
