package org.relance.marketing.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.relance.crm.api.event.CampaignInteraction;

/** Makes the campaign entry that interactions without a document will belong to. */
@ApplicationScoped
public class EntryKeeper {

    @Inject EntryRepository entries;

    /** Makes it where there is none yet, for what is about to be sent to a segment. */
    public void ensure(long campaignId, String segmentNo) {
        entries.ensure(new CampaignInteraction(campaignId, null, segmentNo, null, null, true));
    }
}
