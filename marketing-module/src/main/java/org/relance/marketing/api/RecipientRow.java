package org.relance.marketing.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the ledger: one mail to one recipient.
 *
 * @param reason why it was excluded, failed or stopped; an {@link ExclusionReason}, or {@code
 *     REFUSED}, {@code GAVE_UP}, {@code IN_DOUBT}, {@code WITHDRAWN}
 */
public record RecipientRow(
        long id,
        long emailCampaignId,
        long stepId,
        int position,
        long contactId,
        String contactNumber,
        String contactName,
        String address,
        String languageCode,
        Instant dueAt,
        RecipientState state,
        String reason,
        int attempts,
        Instant sentAt,
        LocalDate businessDate,
        String smtpReply) {}
