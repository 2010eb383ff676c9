package org.relance.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relance.marketing.api.EmailCampaignView;
import org.relance.marketing.api.EmailCampaigns;

/** The launches of a campaign, for the fragment on its card. */
@Named
@RequestScoped
public class CampaignDeliveriesView {

    @Inject EmailCampaigns campaigns;

    private final Map<Long, List<EmailCampaignView>> read = new HashMap<>();

    public List<EmailCampaignView> of(long campaignId) {
        return read.computeIfAbsent(campaignId, campaigns::ofCampaign);
    }
}
