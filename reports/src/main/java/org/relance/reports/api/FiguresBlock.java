package org.relance.reports.api;

/**
 * A block of campaigns whose figures were computed together.
 *
 * @param lastCampaignId where the next block continues
 * @param computed campaigns in the block; 0 when none is left
 */
public record FiguresBlock(long lastCampaignId, int computed) {}
