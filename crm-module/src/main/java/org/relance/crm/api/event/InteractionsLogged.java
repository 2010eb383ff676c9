package org.relance.crm.api.event;

import java.util.List;

/** Interactions of campaigns were logged or finished; part of the transaction. */
public record InteractionsLogged(List<CampaignInteraction> interactions) {

    public InteractionsLogged {
        interactions = List.copyOf(interactions);
    }
}
