package org.relance.marketing.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An e-mail campaign as a list shows it.
 *
 * @param topic what the mails are about, a code of consent-topic; null for none
 */
public record EmailCampaignRow(
        long id,
        long campaignId,
        String campaignNumber,
        String campaignDescription,
        long segmentId,
        String segmentNumber,
        String segmentDescription,
        LocalDate startDate,
        String senderName,
        String senderAddress,
        String defaultLanguage,
        String topic,
        String decision,
        Instant frozenAt,
        Instant createdAt,
        String createdBy,
        int version) {

    /** True once the audience is fixed. */
    public boolean frozen() {
        return frozenAt != null;
    }

    /** True once somebody stopped it. */
    public boolean stopped() {
        return "STOPPED".equals(decision);
    }
}
