package org.relance.marketing.api;

import java.time.LocalDate;

/**
 * Which activity all contacts on a segment get.
 *
 * @param startDate null means the work date
 * @param salespersonCode who does it; empty means the one of each line
 */
public record AssignToSegment(String activityCode, LocalDate startDate, String salespersonCode) {

    public AssignToSegment {
        activityCode = Texts.clean(activityCode);
        salespersonCode = Texts.clean(salespersonCode);
    }
}
