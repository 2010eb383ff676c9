package org.relance.crm.api.event;

import java.util.List;

/** Interactions of campaigns were cancelled or deleted and count no more. */
public record InteractionsDropped(List<CampaignInteraction> interactions) {

    public InteractionsDropped {
        interactions = List.copyOf(interactions);
    }
}
