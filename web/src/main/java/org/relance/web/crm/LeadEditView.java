package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.relance.access.api.MyAccount;
import org.relance.crm.api.LeadMatch;
import org.relance.crm.api.LeadStatus;
import org.relance.crm.api.LeadView;
import org.relance.crm.api.Leads;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.CampaignRow;
import org.relance.web.shell.CardFields;
import org.relance.web.shell.CardView;
import org.relance.web.shell.Suggestion;

/** The card of a lead, also of one that is not saved yet. */
@Named
@ViewScoped
public class LeadEditView extends CardView<LeadView, LeadForm> {

    private static final long serialVersionUID = 1L;
    private static final int CHANGES = 4;

    @Inject Leads leads;
    @Inject OpportunityParties parties;
    @Inject CodeChoices choices;
    @Inject MyAccount account;

    private Long campaignId;
    private List<LeadMatch> matches = List.of();

    public LeadEditView() {
        super(new LeadForm());
    }

    /** Reads the lead that the address names, or begins one for its campaign. */
    public void open() {
        if (isSaved()) {
            load();
        } else {
            getForm().getText().put("campaign", campaign(campaignId));
            getForm().getText().put("salespersonCode", account.salesperson().orElse(null));
        }
    }

    @Override
    protected LeadView read() {
        LeadView found =
                leads.find(getId())
                        .orElseThrow(() -> DomainException.notFound("crm.lead-not-found", getId()));
        matches = found.outcome() == null ? leads.similar(getId()) : List.of();
        return found;
    }

    @Override
    protected LeadForm formOf(LeadView lead) {
        return LeadForm.from(lead.details(), campaign(lead.details().campaignId()));
    }

    @Override
    protected void write(LeadView base, LeadForm form) {
        leads.change(getId(), base.version(), form.details(campaignId(form)));
    }

    @Override
    protected CardFields<LeadForm> fields() {
        return LeadFields.with(choices);
    }

    @Override
    protected String subject() {
        return Leads.TRAIL;
    }

    private String campaign(Long id) {
        return parties.campaign(id)
                .map(row -> Suggestion.of(row.number(), row.description()))
                .orElse(null);
    }

    private Long campaignId(LeadForm form) {
        return parties.campaignId(form.campaignNumber());
    }

    /** Saves; a new lead opens its card. */
    public String save() {
        if (isSaved()) {
            change();
            return null;
        }
        long created = leads.create(getForm().details(campaignId(getForm()))).id();
        return "/crm/lead-edit?faces-redirect=true&id=" + created;
    }

    public String delete() {
        leads.delete(getId(), record().version());
        shell.tell("crm:lead.deleted");
        return "/crm/lead-list?faces-redirect=true";
    }

    /** The status that people give; the conversion gives the last. */
    public List<LeadStatus> getStatuses() {
        return Arrays.stream(LeadStatus.values())
                .filter(status -> isConverted() || status != LeadStatus.CONVERTED)
                .toList();
    }

    /** True once it is converted: it is read only. */
    public boolean isConverted() {
        return record() != null && record().outcome() != null;
    }

    /** Who may be the same, the surest first. */
    public List<LeadMatch> getMatches() {
        return matches;
    }

    /** Number of its campaign; empty without one, and where it was deleted meanwhile. */
    public String getCampaignNumber() {
        return parties.campaign(record().details().campaignId())
                .map(CampaignRow::number)
                .orElse("");
    }

    /** The latest changes, the newest first. */
    public List<Trail.Entry> getChanges() {
        return getJournal().stream().limit(CHANGES).toList();
    }

    public String getTitle() {
        return record() == null ? shell.text("crm:lead.new") : record().name();
    }

    /** The lead as it was read; null on an empty card. */
    public LeadView getLead() {
        return record();
    }

    public Long getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(Long campaignId) {
        this.campaignId = campaignId;
    }
}
