package org.relance.marketing.campaign;

/** A campaign is about to be deleted, in the same transaction. */
public record CampaignGoing(long campaignId) {}
