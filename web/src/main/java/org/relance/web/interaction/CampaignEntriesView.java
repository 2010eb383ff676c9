package org.relance.web.interaction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.relance.marketing.api.CampaignEntries;
import org.relance.marketing.api.CampaignEntryRow;

/** The latest entries on the card of a campaign; read once a request. */
@Named
@RequestScoped
public class CampaignEntriesView {

    @Inject CampaignEntries entries;

    private List<CampaignEntryRow> read;

    public List<CampaignEntryRow> of(long campaignId) {
        if (read == null) {
            read = entries.ofCampaign(campaignId);
        }
        return read;
    }
}
