package org.relance.marketing.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.relance.crm.api.Channel;

/**
 * A segment as people read it.
 *
 * @param campaignId null without a campaign
 * @param filter the last filter that built it, as the query part of an address
 * @param lines contacts on it
 * @param targets those of them flagged as campaign targets
 * @param withEmail those of them that have an e-mail address and did not opt out
 * @param templateCode and what follows: see {@link InteractionDefaults}; empty for none
 * @param lineCost of all lines in company currency
 * @param lineDurationMin minutes of all lines
 */
public record SegmentView(
        long id,
        String number,
        String description,
        Long campaignId,
        String campaignNumber,
        String campaignDescription,
        boolean campaignActive,
        String salespersonCode,
        String salespersonName,
        LocalDate segmentDate,
        boolean campaignTarget,
        boolean campaignResponse,
        String templateCode,
        BigDecimal unitCost,
        int durationMin,
        Channel channel,
        boolean ignoreContactChannel,
        String initiatedBy,
        String filter,
        int lines,
        int targets,
        int withEmail,
        BigDecimal lineCost,
        int lineDurationMin,
        Instant createdAt,
        String createdBy,
        int version) {

    /** What people entered, as the starting point of a change. */
    public SegmentDetails details() {
        return new SegmentDetails(
                description,
                campaignId,
                salespersonCode,
                segmentDate,
                campaignTarget,
                campaignResponse,
                new InteractionDefaults(
                        templateCode,
                        unitCost,
                        durationMin,
                        channel,
                        ignoreContactChannel,
                        initiatedBy));
    }
}
