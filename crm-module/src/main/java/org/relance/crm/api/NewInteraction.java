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
 * @param evaluation how it went, or null
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
        Evaluation evaluation,
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

    /** The same by a salesperson; null for none. */
    public NewInteraction by(String salesperson) {
        return of(campaignId, salesperson);
    }

    /** The same by another way. */
    public NewInteraction over(Channel way) {
        return new NewInteraction(
                contactId,
                way,
                description,
                campaignId,
                segmentNo,
                templateCode,
                happenedAt,
                businessDate,
                salespersonCode,
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

    /** The same with the way, the side and the cost of a template where it names none itself. */
    public NewInteraction from(InteractionTemplateView template) {
        return new NewInteraction(
                contactId,
                channel == null ? template.channel() : channel,
                description,
                campaignId,
                segmentNo,
                template.code(),
                happenedAt,
                businessDate,
                salespersonCode,
                initiatedBy == null ? template.initiatedBy() : initiatedBy,
                unitCost == null ? template.unitCost() : unitCost,
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
