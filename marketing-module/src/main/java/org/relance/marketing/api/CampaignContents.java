package org.relance.marketing.api;

/**
 * How much there is of everything that belongs to a campaign.
 *
 * @param openTasks tasks that are neither done nor cancelled
 * @param quotes quotes that carry the campaign and are not cancelled; the other documents alike
 */
public record CampaignContents(
        int segments,
        int emailCampaigns,
        int interactions,
        int tasks,
        int openTasks,
        int opportunities,
        int wonOpportunities,
        int quotes,
        int orders,
        int invoices,
        int expenses,
        int objectives,
        int comments,
        int attachments) {}
