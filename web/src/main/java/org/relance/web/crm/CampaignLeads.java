package org.relance.web.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relance.crm.api.LeadCount;
import org.relance.crm.api.LeadRow;
import org.relance.crm.api.Leads;
import org.relance.kernel.db.ListRequest;

/** The leads of the campaign that a card shows; read once a request. */
@Named
@RequestScoped
public class CampaignLeads {

    private static final int SHOWN = 8;

    @Inject Leads leads;

    private final Map<Object, List<LeadRow>> read = new HashMap<>();
    private final Map<Object, List<LeadCount>> counted = new HashMap<>();

    /** The latest leads of a campaign. */
    public List<LeadRow> latest(Object campaignId) {
        return read.computeIfAbsent(campaignId, id -> leads.list(request(SHOWN, id)).rows());
    }

    /** How many there are of each status. */
    public List<LeadCount> counts(Object campaignId) {
        return counted.computeIfAbsent(campaignId, id -> leads.counts(request(1, id)));
    }

    public long total(Object campaignId) {
        return counts(campaignId).stream().mapToLong(LeadCount::leads).sum();
    }

    private static ListRequest request(int limit, Object campaignId) {
        return ListRequest.first(limit).with("campaign", campaignId.toString());
    }
}
