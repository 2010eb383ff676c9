package org.relance.marketing.api;

/**
 * What logging a segment has written.
 *
 * @param followUpId id of the segment to follow up with; null without
 * @param followUpNumber its number; null without
 */
public record LoggedSegment(
        long id,
        String segmentNo,
        int interactions,
        int entries,
        Long followUpId,
        String followUpNumber) {}
