package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.relance.crm.api.CycleStage;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityDetails;
import org.relance.crm.api.OpportunityEntry;
import org.relance.crm.api.OpportunityPriority;
import org.relance.crm.api.OpportunityStages;
import org.relance.crm.api.OpportunityStatus;
import org.relance.crm.api.OpportunityView;
import org.relance.crm.api.SalesCycleView;
import org.relance.crm.api.SalesCycles;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.CampaignRow;
import org.relance.web.shell.CardFields;
import org.relance.web.shell.CardView;
import org.relance.web.shell.Choice;
import org.relance.web.shell.Step;
import org.relance.web.shell.Suggestion;

/** The card of an opportunity, also of one that is not saved yet. */
@Named
@ViewScoped
public class OpportunityEditView extends CardView<OpportunityView, OpportunityForm> {

    private static final long serialVersionUID = 1L;
    private static final int CHANGES = 4;
    private static final String CARD = "/crm/opportunity-edit?faces-redirect=true&id=";

    @Inject Opportunities opportunities;
    @Inject OpportunityParties parties;
    @Inject CodeChoices choices;
    @Inject OpportunityDesk desk;
    @Inject OpportunityStages stages;
    @Inject SalesCycles cycles;

    private Long campaignId;
    private Long contactId;
    private ClosingForm closing;
    private StageDialog moving;
    private List<OpportunityEntry> entries = List.of();
    private List<CycleStage> path = List.of();

    public OpportunityEditView() {
        super(new OpportunityForm());
    }

    /** Reads the opportunity that the address names, or begins one for its contact or campaign. */
    public void open() {
        if (isSaved()) {
            load();
        } else {
            getForm().setCycleCode(parties.onlyCycle());
            getForm().setCampaign(campaign(campaignId));
            getForm()
                    .setContact(contactId == null ? null : parties.contact(contactId).orElse(null));
        }
    }

    @Override
    protected OpportunityView read() {
        OpportunityView found =
                opportunities
                        .find(getId())
                        .orElseThrow(
                                () ->
                                        DomainException.notFound(
                                                "crm.opportunity-not-found", getId()));
        entries = stages.entries(getId());
        path = cycles.find(found.cycleCode()).map(SalesCycleView::stages).orElse(List.of());
        return found;
    }

    @Override
    protected OpportunityForm formOf(OpportunityView opportunity) {
        OpportunityForm form = OpportunityForm.from(opportunity);
        form.setCampaign(campaign(opportunity.campaignId()));
        return form;
    }

    @Override
    protected void write(OpportunityView base, OpportunityForm form) {
        opportunities.change(getId(), base.version(), details(base, form));
    }

    @Override
    protected CardFields<OpportunityForm> fields() {
        return OpportunityFields.with(choices, parties);
    }

    @Override
    protected String subject() {
        return "opportunity";
    }

    private String campaign(Long id) {
        return parties.campaign(id)
                .map(row -> Suggestion.of(row.number(), row.description()))
                .orElse(null);
    }

    private OpportunityDetails details(OpportunityView base, OpportunityForm form) {
        return form.details(base.contactId(), parties.campaignId(form.campaignNumber()));
    }

    /** Saves; a new opportunity opens its card. */
    public String save() {
        if (isSaved()) {
            change();
            return null;
        }
        OpportunityForm form = getForm();
        Long contact = parties.contactId(form.contactNumber());
        Long campaign = parties.campaignId(form.campaignNumber());
        return CARD + opportunities.create(form.details(contact, campaign)).id();
    }

    public void beginWin() {
        closing = desk.closing(record(), true);
        closing.setValue(getForm().getEstimatedValue());
    }

    public void beginLoss() {
        closing = desk.closing(record(), false);
    }

    /** Asks for an action, with the values that are typed on the card. */
    public void beginMove() {
        moving =
                desk.moving(record())
                        .orElseThrow(() -> DomainException.conflict("crm.action-not-offered"));
        moving.setValue(getForm().getEstimatedValue());
        moving.setClose(getForm().getEstimatedClose());
    }

    /** Does the action, after saving what was changed on the card. */
    public void move() {
        desk.move(moving, saved().version());
        load();
        shell.saved();
    }

    /** Closes it as won or lost, after saving what was changed on the card. */
    public void close() {
        desk.close(closing, saved());
        load();
        shell.saved();
    }

    /** The opportunity with what is typed on the card. */
    private OpportunityView saved() {
        OpportunityView base = record();
        OpportunityDetails typed = details(base, getForm());
        if (!typed.equals(details(base, formOf(base)))) {
            rebase(opportunities.change(getId(), base.version(), typed));
        }
        return record();
    }

    public String delete() {
        opportunities.delete(getId(), record().version());
        shell.tell("crm:opportunity.deleted");
        return "/crm/opportunity-list?faces-redirect=true";
    }

    /** The way from the first idea to the end. */
    public List<Step> getSteps() {
        return OpportunitySteps.of(record(), path, shell::text);
    }

    /** The segments of the campaign that is typed. */
    public List<Choice> getSegments() {
        return parties.segments(getForm().campaignNumber());
    }

    /** Proposes the segment of a campaign that was chosen just now. */
    public void campaignChosen() {
        List<Choice> segments = getSegments();
        getForm().setSegmentId(segments.size() == 1 ? Long.valueOf(segments.get(0).value()) : null);
    }

    /** Its history, the latest first. */
    public List<OpportunityEntry> getEntries() {
        return entries;
    }

    /** True where an action is offered. */
    public boolean isMovable() {
        return record() != null && !isClosed() && !path.isEmpty();
    }

    /** True while it stands in a stage: its values change by actions. */
    public boolean isInStage() {
        return record() != null && record().stage() != null;
    }

    /** True once it is won or lost: nothing changes any more. */
    public boolean isClosed() {
        return record() != null
                && (record().status() == OpportunityStatus.WON
                        || record().status() == OpportunityStatus.LOST);
    }

    /** True where it may be deleted. */
    public boolean isDeletable() {
        return record() != null && record().status() != OpportunityStatus.IN_PROGRESS;
    }

    /** Number of its campaign; empty without one, and where it was deleted meanwhile. */
    public String getCampaignNumber() {
        return parties.campaign(record().campaignId()).map(CampaignRow::number).orElse("");
    }

    /** The latest changes, the newest first. */
    public List<Trail.Entry> getChanges() {
        return getJournal().stream().limit(CHANGES).toList();
    }

    public OpportunityPriority[] getPriorities() {
        return OpportunityPriority.values();
    }

    public String getTitle() {
        return record() == null ? shell.text("crm:opportunity.new") : record().description();
    }

    /** The opportunity as it was read; null on an empty card. */
    public OpportunityView getOpportunity() {
        return record();
    }

    public StageDialog getMoving() {
        return moving;
    }

    public ClosingForm getClosing() {
        return closing;
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
