package org.relance.marketing.segment;

/** What an action needs to know of a segment, read under its lock. */
public record SegmentHead(long id, String number, Long campaignId, int actions) {}
