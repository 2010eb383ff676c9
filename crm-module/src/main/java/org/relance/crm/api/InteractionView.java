package org.relance.crm.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A logged interaction. */
public record InteractionView(
        long id,
        Long contactId,
        String contactName,
        Long companyId,
        Long campaignId,
        String segmentNo,
        Channel channel,
        String templateCode,
        String description,
        Instant happenedAt,
        LocalDate businessDate,
        String salespersonCode,
        String initiatedBy,
        BigDecimal unitCost,
        int durationMin,
        boolean target,
        boolean response,
        Evaluation evaluation,
        boolean cancelled,
        boolean postponed,
        boolean attemptFailed,
        String documentType,
        String documentNo,
        String createdBy) {}
