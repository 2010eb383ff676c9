package org.relance.crm.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An interaction to be logged.
 *
 * @param happenedAt null means now
 * @param businessDate null means the work date
 * @param initiatedBy {@code US}, {@code THEM} or null
 * @param unitCost null means none
 * @param evaluation {@code VERY_POSITIVE} to {@code VERY_NEGATIVE} or null
 */
public record NewInteraction(
        long contactId,
        Channel channel,
        String description,
        Long campaignId,
        String segmentNo,
        String templateCode,
        Instant happenedAt,
        LocalDate businessDate,
        String salespersonCode,
        String initiatedBy,
        BigDecimal unitCost,
        int durationMin,
        boolean target,
        boolean response,
        boolean attemptFailed,
        String evaluation,
        String documentType,
        String documentNo) {

    /** The same for a campaign, by a salesperson; nulls for none. */
    public NewInteraction of(Long campaign, String salesperson) {
        return new NewInteraction(
                contactId,
                channel,
                description,
                campaign,
                segmentNo,
                templateCode,
                happenedAt,
                businessDate,
                salesperson,
                initiatedBy,
                unitCost,
                durationMin,
                target,
                response,
                attemptFailed,
                evaluation,
                documentType,
                documentNo);
    }

    /** Something that just happened, with nothing else to say about it. */
    public static NewInteraction now(long contactId, Channel channel, String description) {
        return new NewInteraction(
                contactId,
                channel,
                description,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                false,
                false,
                false,
                null,
                null,
                null);
    }
}
