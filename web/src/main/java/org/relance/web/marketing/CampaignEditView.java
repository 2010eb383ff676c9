package org.relance.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityView;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.ActivationPreview;
import org.relance.marketing.api.Activations;
import org.relance.marketing.api.CampaignContents;
import org.relance.marketing.api.CampaignView;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.SegmentRow;
import org.relance.marketing.api.Segments;
import org.relance.marketing.api.StatusStep;
import org.relance.pricing.api.DocumentRow;
import org.relance.pricing.api.Documents;
import org.relance.web.shell.Amounts;
import org.relance.web.shell.CardFields;
import org.relance.web.shell.CardView;
import org.relance.web.shell.ReadOnce;
import org.relance.web.shell.Step;

/** The card of a campaign. */
@Named
@ViewScoped
public class CampaignEditView extends CardView<CampaignView, CampaignForm> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;
    private static final int NEWEST = 10;

    @Inject Campaigns campaigns;
    @Inject Activations activations;
    @Inject Segments segments;
    @Inject Opportunities opportunities;
    @Inject Documents documents;
    @Inject CampaignScheduleView schedule;
    @Inject CampaignExpensesView expenses;
    @Inject CampaignObjectivesView objectives;
    @Inject CampaignCommentsView comments;
    @Inject CampaignAttachmentsView attachments;
    @Inject CampaignCopyView copying;
    @Inject MarketingChoices choices;

    public CampaignEditView() {
        super(new CampaignForm());
    }

    /** Reads the campaign that the address names. */
    public void open() {
        load();
        schedule.open(getId());
        expenses.open(getId());
        objectives.open(getId());
        comments.setId(getId());
        attachments.open(getId());
        copying.open(getCampaign());
    }

    @Override
    protected CampaignView read() {
        return campaigns.get(getId() == null ? 0 : getId());
    }

    @Override
    protected CampaignForm formOf(CampaignView campaign) {
        return CampaignForm.from(campaign.details());
    }

    @Override
    protected void write(CampaignView base, CampaignForm form) {
        campaigns.change(getId(), base.version(), form.details());
    }

    @Override
    protected CardFields<CampaignForm> fields() {
        return CampaignFields.with(choices);
    }

    @Override
    protected String subject() {
        return Campaigns.TRAIL;
    }

    public void save() {
        schedule.save();
        change();
    }

    /** Reads the figures again after a section of the card has changed something itself. */
    public void refresh() {
        CampaignView now = read();
        if (now.version() == getCampaign().version()) {
            rebase(now);
        }
    }

    public void activate() {
        rebase(activations.activate(getId()));
        shell.tell("marketing:campaign.activated.toast", getCampaign().targetMembers());
    }

    public void deactivate() {
        rebase(activations.deactivate(getId()));
        shell.tell("marketing:campaign.deactivated.toast");
    }

    public String delete() {
        campaigns.delete(getId(), getCampaign().version());
        return "/marketing/campaign-list?faces-redirect=true";
    }

    /** What an activation would find now. */
    @ReadOnce
    public ActivationPreview getActivation() {
        return activations.preview(getId());
    }

    /** The step bar. */
    public List<Step> getSteps() {
        return getCampaign().steps().stream().map(CampaignEditView::step).toList();
    }

    private static Step step(StatusStep step) {
        return switch (step.position()) {
            case PAST -> Step.past(step.description(), "");
            case CURRENT -> Step.now(step.description(), "");
            case NEXT -> Step.next(step.description(), "");
        };
    }

    @ReadOnce
    public List<SegmentRow> getSegments() {
        return segments.ofCampaign(getId());
    }

    /** How much there is of everything, for the overview. */
    @ReadOnce
    public CampaignContents getContents() {
        return campaigns.contents(getId());
    }

    /** The newest quotes, orders and invoices. */
    @ReadOnce
    public List<DocumentRow> getDocuments() {
        String number = getCampaign().number();
        return documents
                .list(
                        new ListRequest(
                                "",
                                Map.of("campaign", List.of(number)),
                                "order-date",
                                true,
                                "",
                                0,
                                NEWEST))
                .rows();
    }

    @ReadOnce
    public List<OpportunityView> getOpportunities() {
        return opportunities
                .list(ListRequest.first(SHOWN).with("campaign", getId().toString()))
                .rows();
    }

    /** What of the budget is neither spent nor ordered; negative where it is exceeded. */
    public BigDecimal getAvailable() {
        CampaignView campaign = getCampaign();
        return campaign.budgetedCost()
                .subtract(campaign.actualCost())
                .subtract(campaign.committedCost());
    }

    /** A part of the budget in percent, at most 100. */
    public int share(BigDecimal amount) {
        return Amounts.share(amount, getCampaign().budgetedCost());
    }

    public CampaignView getCampaign() {
        return record();
    }
}
