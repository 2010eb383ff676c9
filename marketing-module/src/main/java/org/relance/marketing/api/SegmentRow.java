package org.relance.marketing.api;

import java.time.LocalDate;

/** A segment in the list. */
public record SegmentRow(
        long id,
        String number,
        String description,
        Long campaignId,
        String campaignNumber,
        String campaignDescription,
        String salespersonCode,
        String salespersonName,
        LocalDate segmentDate,
        int lines,
        int targets,
        int withEmail,
        int version) {}
