package org.relance.web.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relance.crm.api.LeadCount;
import org.relance.crm.api.LeadForms;
import org.relance.crm.api.LeadRow;
import org.relance.crm.api.Leads;
import org.relance.kernel.db.ListRequest;
import org.relance.web.shell.Choice;

/** The leads of the campaign that a card shows; read once a request. */
@Named
@RequestScoped
public class CampaignLeads {

    private static final int SHOWN = 8;
    private static final int MOST_FORMS = 20;

    @Inject Leads leads;
    @Inject LeadForms forms;

    private final Map<Object, List<LeadRow>> read = new HashMap<>();
    private final Map<Object, List<LeadCount>> counted = new HashMap<>();
    private final Map<Object, List<Choice>> linked = new HashMap<>();

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

    /** An address of each active form that makes leads of the campaign. */
    public List<Choice> links(Object campaignId) {
        long id = Long.parseLong(campaignId.toString());
        return linked.computeIfAbsent(campaignId, key -> links(id));
    }

    private List<Choice> links(long campaignId) {
        return forms.list(ListRequest.first(MOST_FORMS).with("active", "true")).rows().stream()
                .map(row -> new Choice(forms.link(row.id(), campaignId, null), row.title()))
                .toList();
    }

    private static ListRequest request(int limit, Object campaignId) {
        return ListRequest.first(limit).with("campaign", campaignId.toString());
    }
}
