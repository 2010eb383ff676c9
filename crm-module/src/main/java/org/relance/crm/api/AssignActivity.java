package org.relance.crm.api;

import java.time.LocalDate;

/**
 * Whom an activity is assigned to, and from when on.
 *
 * @param startDate null means the work date
 * @param salespersonCode who does it; blank means the one of the opportunity, else of the contact,
 *     else the signed-in user's
 * @param contactId null means the contact of the opportunity, if one is named
 * @param campaignId null means the campaign of the opportunity, if one is named
 * @param teamCode team that does it, instead of a salesperson
 * @param organizerCode salesperson who organizes the meetings of a team; needed where a step is one
 */
public record AssignActivity(
        LocalDate startDate,
        String salespersonCode,
        Long contactId,
        Long campaignId,
        Long segmentId,
        Long opportunityId,
        String teamCode,
        String organizerCode) {

    /** Assigned to a salesperson, or to whoever follows from the records. */
    public static AssignActivity to(
            LocalDate startDate,
            String salespersonCode,
            Long contactId,
            Long campaignId,
            Long segmentId,
            Long opportunityId) {
        return new AssignActivity(
                startDate,
                salespersonCode,
                contactId,
                campaignId,
                segmentId,
                opportunityId,
                null,
                null);
    }
}
