package org.relance.marketing.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.relance.crm.api.Channel;
import org.relance.crm.api.Evaluation;

/**
 * A contact on a segment.
 *
 * @param reachable whether mail may be sent: address there, not opted out, not blocked
 * @param campaignNumber campaign of the line; empty for none
 * @param templateCode interaction template of the line; empty for none
 * @param description that the line will be logged by
 * @param unitCost in company currency
 * @param channel null for none
 * @param evaluation null for none
 */
public record SegmentLineRow(
        long contactId,
        String number,
        String type,
        String name,
        String companyName,
        String email,
        String city,
        String countryCode,
        String territoryCode,
        String languageCode,
        boolean campaignTarget,
        boolean campaignResponse,
        boolean reachable,
        String campaignNumber,
        String templateCode,
        String description,
        BigDecimal unitCost,
        int durationMin,
        LocalDate date,
        String salespersonCode,
        Channel channel,
        Evaluation evaluation,
        boolean attemptFailed) {}
