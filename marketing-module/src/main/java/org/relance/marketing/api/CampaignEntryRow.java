package org.relance.marketing.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A campaign entry (domain.md §7). Its figures are over the interactions with the same cancelled
 * state as its own.
 *
 * @param documentType empty where no document caused it
 * @param segmentNo empty for interactions without a segment
 * @param description empty where there is neither segment nor document: "Interactions"
 * @param loggedSegmentId null unless a segment was logged
 */
public record CampaignEntryRow(
        long id,
        long campaignId,
        String campaignNumber,
        String campaignDescription,
        String documentType,
        String segmentNo,
        String description,
        LocalDate entryDate,
        String salespersonCode,
        Long loggedSegmentId,
        String createdBy,
        boolean cancelled,
        int interactions,
        BigDecimal cost,
        int durationMin) {

    /** The same with other figures. */
    public CampaignEntryRow with(Figures figures) {
        return new CampaignEntryRow(
                id,
                campaignId,
                campaignNumber,
                campaignDescription,
                documentType,
                segmentNo,
                description,
                entryDate,
                salespersonCode,
                loggedSegmentId,
                createdBy,
                cancelled,
                figures.interactions(),
                figures.cost(),
                figures.durationMin());
    }

    /** Number, cost and minutes of interactions. */
    public record Figures(int interactions, BigDecimal cost, int durationMin) {

        /** No interaction. */
        public static final Figures NONE = new Figures(0, BigDecimal.ZERO, 0);
    }
}
