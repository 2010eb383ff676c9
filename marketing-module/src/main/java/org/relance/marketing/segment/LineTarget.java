package org.relance.marketing.segment;

/** A contact that a line makes a target of a campaign. */
public record LineTarget(long campaignId, long contactId) {}
