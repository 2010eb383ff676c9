package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityDetails;
import org.relance.crm.api.OpportunityPriority;
import org.relance.crm.api.OpportunityStatus;
import org.relance.crm.api.OpportunityView;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.CampaignRow;
import org.relance.web.shell.Shell;
import org.relance.web.shell.Step;
import org.relance.web.shell.Suggestion;

/** The card of an opportunity, also of one that is not saved yet. */
@Named
@ViewScoped
public class OpportunityEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int CHANGES = 4;
    private static final String CARD = "/crm/opportunity-edit?faces-redirect=true&id=";

    @Inject Opportunities opportunities;
    @Inject OpportunityParties parties;
    @Inject BusinessClock clock;
    @Inject Trail trail;
    @Inject Shell shell;

    private Long id;
    private Long campaignId;
    private Long contactId;
    private String campaignNumber = "";
    private OpportunityView opportunity;
    private OpportunityForm form = new OpportunityForm();
    private OpportunityDetails read;
    private ClosingForm closing;

    /** Reads the opportunity that the address names, or begins one for its contact or campaign. */
    public void open() {
        if (id == null) {
            form.setCampaign(campaign());
            form.setContact(contactId == null ? null : parties.contact(contactId).orElse(null));
        } else {
            show(
                    opportunities
                            .find(id)
                            .orElseThrow(
                                    () ->
                                            DomainException.notFound(
                                                    "crm.opportunity-not-found", id)));
        }
    }

    private void show(OpportunityView shown) {
        opportunity = shown;
        campaignId = shown.campaignId();
        form = OpportunityForm.from(shown);
        form.setCampaign(campaign());
        read = typed();
    }

    private String campaign() {
        Optional<CampaignRow> known = parties.campaign(campaignId);
        campaignNumber = known.map(CampaignRow::number).orElse("");
        return known.map(row -> Suggestion.of(row.number(), row.description())).orElse(null);
    }

    private OpportunityDetails typed() {
        Long contact =
                opportunity == null
                        ? parties.contactId(form.contactNumber())
                        : Long.valueOf(opportunity.contactId());
        return form.details(contact, parties.campaignId(form.campaignNumber()));
    }

    /** Saves; a new opportunity opens its card. */
    public String save() {
        if (id == null) {
            return CARD + opportunities.create(typed()).id();
        }
        show(opportunities.change(id, opportunity.version(), typed()));
        shell.saved();
        return null;
    }

    public void beginWin() {
        closing = new ClosingForm(true, form.getEstimatedValue(), clock.today());
    }

    public void beginLoss() {
        closing = new ClosingForm(false, null, clock.today());
    }

    /** Closes it as won or lost, after saving what was changed on the card. */
    public void close() {
        OpportunityDetails typed = typed();
        if (!typed.equals(read)) {
            show(opportunities.change(id, opportunity.version(), typed));
        }
        if (closing.isWon()) {
            show(opportunities.win(id, opportunity.version(), closing.typed()));
            shell.tell("crm:opportunity.won", opportunity.number());
        } else {
            show(opportunities.lose(id, opportunity.version(), closing.typed()));
            shell.tell("crm:opportunity.lost", opportunity.number());
        }
        shell.saved();
    }

    public String delete() {
        opportunities.delete(id, opportunity.version());
        shell.tell("crm:opportunity.deleted");
        return "/crm/opportunity-list?faces-redirect=true";
    }

    /** The way from the first idea to the end. */
    public List<Step> getSteps() {
        OpportunityStatus status = opportunity.status();
        String created = shell.text("crm:opportunity.status.NOT_STARTED");
        String running = shell.text("crm:opportunity.status.IN_PROGRESS");
        if (isClosed()) {
            String end = shell.text("crm:opportunity.status." + status);
            return List.of(Step.past(created, ""), Step.past(running, ""), Step.now(end, ""));
        }
        Step end = Step.next(shell.text("crm:opportunity.end"), "");
        return status == OpportunityStatus.NOT_STARTED
                ? List.of(Step.now(created, ""), Step.next(running, ""), end)
                : List.of(Step.past(created, ""), Step.now(running, ""), end);
    }

    /** True once it is won or lost: nothing changes any more. */
    public boolean isClosed() {
        return opportunity != null
                && (opportunity.status() == OpportunityStatus.WON
                        || opportunity.status() == OpportunityStatus.LOST);
    }

    /** True where it may be deleted. */
    public boolean isDeletable() {
        return opportunity != null && opportunity.status() != OpportunityStatus.IN_PROGRESS;
    }

    /** Number of its campaign; empty without one, and where it was deleted meanwhile. */
    public String getCampaignNumber() {
        return campaignNumber;
    }

    public List<Trail.Entry> getChanges() {
        return id == null ? List.of() : trail.of("opportunity", id, CHANGES);
    }

    public OpportunityPriority[] getPriorities() {
        return OpportunityPriority.values();
    }

    public String getTitle() {
        return opportunity == null ? shell.text("crm:opportunity.new") : opportunity.description();
    }

    public OpportunityView getOpportunity() {
        return opportunity;
    }

    public OpportunityForm getForm() {
        return form;
    }

    public ClosingForm getClosing() {
        return closing;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(Long campaignId) {
        this.campaignId = campaignId;
    }

    public Long getContactId() {
        return contactId;
    }

    public void setContactId(Long contactId) {
        this.contactId = contactId;
    }
}
