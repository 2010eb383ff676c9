package org.relance.crm.api.event;

import java.util.List;

/** Interactions of campaigns are about to count again; an observer refuses by throwing. */
public record InteractionsRestoring(List<CampaignInteraction> interactions) {

    public InteractionsRestoring {
        interactions = List.copyOf(interactions);
    }
}
