package org.relance.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityView;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.ActivationPreview;
import org.relance.marketing.api.Activations;
import org.relance.marketing.api.CampaignView;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.SegmentRow;
import org.relance.marketing.api.Segments;
import org.relance.marketing.api.StatusStep;
import org.relance.web.shell.Shell;
import org.relance.web.shell.Step;

/** The card of a campaign. */
@Named
@ViewScoped
public class CampaignEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;
    private static final String CARD = "/marketing/campaign-edit?faces-redirect=true&id=";

    @Inject Campaigns campaigns;
    @Inject Activations activations;
    @Inject Segments segments;
    @Inject Opportunities opportunities;
    @Inject Trail trail;
    @Inject CampaignScheduleView schedule;
    @Inject CampaignExpensesView expenses;
    @Inject Shell shell;

    private long id;
    private CampaignView campaign;
    private CampaignForm form;
    private String copyName = "";

    /** Reads the campaign that the address names. */
    public void open() {
        reload();
        schedule.open(id);
        expenses.open(id);
        copyName = campaign.description();
    }

    private void reload() {
        campaign = campaigns.get(id);
        form = CampaignForm.from(campaign.details());
    }

    public void save() {
        schedule.save();
        campaigns.change(id, campaign.version(), form.details());
        reload();
        shell.saved();
    }

    /** Reads the figures again after a section of the card has changed something itself. */
    public void refresh() {
        CampaignView now = campaigns.get(id);
        if (now.version() == campaign.version()) {
            campaign = now;
        }
    }

    public void activate() {
        campaign = activations.activate(id);
        shell.tell("marketing:campaign.activated.toast", campaign.targetMembers());
    }

    public void deactivate() {
        campaign = activations.deactivate(id);
        shell.tell("marketing:campaign.deactivated.toast");
    }

    public String copy() {
        return CARD + campaigns.copy(id, copyName).id();
    }

    public String delete() {
        campaigns.delete(id, campaign.version());
        return "/marketing/campaign-list?faces-redirect=true";
    }

    /** What an activation would find now. */
    public ActivationPreview getActivation() {
        return activations.preview(id);
    }

    /** The step bar. */
    public List<Step> getSteps() {
        return campaign.steps().stream().map(CampaignEditView::step).toList();
    }

    private static Step step(StatusStep step) {
        return switch (step.position()) {
            case PAST -> Step.past(step.description(), "");
            case CURRENT -> Step.now(step.description(), "");
            case NEXT -> Step.next(step.description(), "");
        };
    }

    public List<SegmentRow> getSegments() {
        return segments.ofCampaign(id);
    }

    public List<OpportunityView> getOpportunities() {
        return opportunities
                .list(ListRequest.first(SHOWN).with("campaign", Long.toString(id)))
                .rows();
    }

    public List<Trail.Entry> getJournal() {
        return trail.of(Campaigns.TRAIL, id, SHOWN);
    }

    /** What of the budget is neither spent nor ordered; negative where it is exceeded. */
    public BigDecimal getAvailable() {
        return campaign.budgetedCost()
                .subtract(campaign.actualCost())
                .subtract(campaign.committedCost());
    }

    /** A part of the budget in percent, at most 100. */
    public int share(BigDecimal amount) {
        BigDecimal budget = campaign.budgetedCost();
        return budget.signum() == 0
                ? 0
                : amount.multiply(BigDecimal.valueOf(100))
                        .divide(budget, 0, RoundingMode.HALF_UP)
                        .min(BigDecimal.valueOf(100))
                        .intValue();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public CampaignView getCampaign() {
        return campaign;
    }

    public CampaignForm getForm() {
        return form;
    }

    public String getCopyName() {
        return copyName;
    }

    public void setCopyName(String copyName) {
        this.copyName = copyName;
    }
}
