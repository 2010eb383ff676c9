package org.relance.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.relance.crm.api.InteractionTemplates;
import org.relance.kernel.BusinessClock;
import org.relance.marketing.api.LineCascade;
import org.relance.marketing.api.SegmentView;
import org.relance.marketing.api.Segments;
import org.relance.web.shell.CardFields;
import org.relance.web.shell.CardView;
import org.relance.web.shell.Choice;
import org.relance.web.shell.ReadOnce;

/** The card of a segment, also of one that is not saved yet. */
@Named
@ViewScoped
public class SegmentEditView extends CardView<SegmentView, SegmentForm> {

    private static final long serialVersionUID = 1L;
    private static final String CARD = "/marketing/segment-edit?faces-redirect=true&id=";

    @Inject Segments segments;
    @Inject SegmentLinesView lines;
    @Inject SegmentCriteriaView criteria;
    @Inject SegmentLineChangeView lineChange;
    @Inject SegmentLogView log;
    @Inject SegmentRulesView rules;
    @Inject SegmentWorkView work;
    @Inject InteractionTemplates templates;
    @Inject BusinessClock clock;
    @Inject MarketingChoices choices;

    private Long campaignId;

    public SegmentEditView() {
        super(new SegmentForm());
    }

    /** Reads the segment that the address names, or begins a new one for a campaign. */
    public void open() {
        if (isSaved()) {
            load();
            lines.open(getSegment());
            criteria.open(getSegment());
            lineChange.open(getSegment());
            log.open(getSegment());
            rules.open(getSegment());
            work.open(getSegment());
        } else {
            getForm().setCampaignId(campaignId);
            getForm().setSegmentDate(clock.today());
        }
    }

    @Override
    protected SegmentView read() {
        return segments.get(getId());
    }

    @Override
    protected SegmentForm formOf(SegmentView segment) {
        return SegmentForm.from(segment.details());
    }

    @Override
    protected void write(SegmentView base, SegmentForm form) {
        LineCascade cascade = form.isCascade() ? LineCascade.LINES_TOO : LineCascade.HEADING_ONLY;
        segments.change(getId(), base.version(), form.details(), cascade);
    }

    /** Fills in what the chosen interaction template says. */
    public void takeTemplate() {
        String code = getForm().getTemplateCode();
        if (code != null && !code.isBlank()) {
            getForm().take(templates.require(code, "templateCode"));
        }
    }

    @Override
    protected CardFields<SegmentForm> fields() {
        return CardFields.of(SegmentForm.class)
                .field(
                        "marketing:description",
                        SegmentForm::getDescription,
                        SegmentForm::setDescription)
                .field(
                        "marketing:campaign",
                        SegmentForm::getCampaignId,
                        SegmentForm::setCampaignId,
                        Choice.named(choices::getCampaigns))
                .field(
                        "marketing:salesperson",
                        SegmentForm::getSalespersonCode,
                        SegmentForm::setSalespersonCode,
                        Choice.named(choices::getSalespeople))
                .field("marketing:date", SegmentForm::getSegmentDate, SegmentForm::setSegmentDate)
                .field(
                        "marketing:segment.target",
                        SegmentForm::isCampaignTarget,
                        SegmentForm::setCampaignTarget)
                .field(
                        "marketing:segment.response",
                        SegmentForm::isCampaignResponse,
                        SegmentForm::setCampaignResponse)
                .field(
                        "crm:interaction.template",
                        SegmentForm::getTemplateCode,
                        SegmentForm::setTemplateCode)
                .field(
                        "crm:interaction.unit-cost",
                        SegmentForm::getUnitCost,
                        SegmentForm::setUnitCost)
                .field(
                        "crm:interaction.duration",
                        SegmentForm::getDurationMin,
                        SegmentForm::setDurationMin);
    }

    @Override
    protected String subject() {
        return Segments.TRAIL;
    }

    /** Saves; a new segment opens its card. */
    public String save() {
        if (!isSaved()) {
            return CARD + segments.create("", getForm().details()).id();
        }
        change();
        return null;
    }

    public String delete() {
        segments.delete(getId(), getSegment().version());
        return "/marketing/segment-list?faces-redirect=true";
    }

    /** Reads the figures again after lines came or went. */
    @ReadOnce
    public SegmentView getNow() {
        return isSaved() ? read() : null;
    }

    public String getTitle() {
        return isSaved() ? getSegment().description() : shell.text("marketing:segment.new");
    }

    public Long getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(Long campaignId) {
        this.campaignId = campaignId;
    }

    public SegmentView getSegment() {
        return record();
    }
}
