package org.relance.marketing.programme;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.relance.marketing.api.ProgrammeKind;
import org.relance.marketing.api.ProgrammeView;

/** The columns of a plan or programme; public for the mapper, seen by this package alone. */
public record ProgrammeRecord(
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
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        int version) {

    ProgrammeView view(Content content) {
        return new ProgrammeView(
                id,
                code,
                kind,
                description,
                planCode,
                planDescription,
                startingDate,
                endingDate,
                salespersonCode,
                salespersonName,
                notes,
                content.programmes(),
                content.campaigns(),
                content.budgetedCost(),
                content.actualCost(),
                createdAt,
                createdBy,
                changedAt,
                version);
    }

    /** What lies in a plan or programme. */
    record Content(int programmes, int campaigns, BigDecimal budgetedCost, BigDecimal actualCost) {

        static final Content NONE = new Content(0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

        Content and(Content more) {
            return new Content(
                    programmes + more.programmes,
                    campaigns + more.campaigns,
                    budgetedCost.add(more.budgetedCost),
                    actualCost.add(more.actualCost));
        }
    }
}
