package org.relance.marketing.delivery;

import org.relance.marketing.api.RecipientState;

/** How many rows of a step are in one state for one reason. */
public record StateCount(
        long emailCampaignId, long stepId, RecipientState state, String reason, int contacts) {}
