package org.relance.web.marketing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.relance.crm.api.Channel;
import org.relance.crm.api.InteractionTemplateView;
import org.relance.marketing.api.InteractionDefaults;
import org.relance.marketing.api.SegmentDetails;
import org.relance.web.shell.Amounts;

/** What people type for a segment. */
public class SegmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String description = "";
    private Long campaignId;
    private String salespersonCode = "";
    private LocalDate segmentDate;
    private boolean campaignTarget = true;
    private boolean campaignResponse;
    private boolean cascade = true;
    private String templateCode = "";
    private BigDecimal unitCost = BigDecimal.ZERO;
    private Integer durationMin = 0;
    private Channel channel;
    private boolean ignoreContactChannel;
    private String initiatedBy = "";

    static SegmentForm from(SegmentDetails details) {
        SegmentForm form = new SegmentForm();
        form.description = details.description();
        form.campaignId = details.campaignId();
        form.salespersonCode = details.salespersonCode();
        form.segmentDate = details.segmentDate();
        form.campaignTarget = details.campaignTarget();
        form.campaignResponse = details.campaignResponse();
        InteractionDefaults interaction = details.interaction();
        form.templateCode = interaction.templateCode();
        form.unitCost = Amounts.shown(interaction.unitCost());
        form.durationMin = interaction.durationMin();
        form.channel = interaction.channel();
        form.ignoreContactChannel = interaction.ignoreContactChannel();
        form.initiatedBy = interaction.initiatedBy();
        return form;
    }

    SegmentDetails details() {
        return new SegmentDetails(
                description,
                campaignId,
                salespersonCode,
                segmentDate,
                campaignTarget,
                campaignResponse,
                new InteractionDefaults(
                        templateCode,
                        unitCost,
                        durationMin,
                        channel,
                        ignoreContactChannel,
                        initiatedBy));
    }

    /** Takes over what a template says. */
    void take(InteractionTemplateView template) {
        unitCost = Amounts.shown(template.unitCost());
        durationMin = template.durationMin();
        channel = template.channel();
        ignoreContactChannel = template.ignoreContactChannel();
        initiatedBy = template.initiatedBy();
        campaignTarget = template.target();
        campaignResponse = template.response();
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Long getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(Long campaignId) {
        this.campaignId = campaignId;
    }

    public String getSalespersonCode() {
        return salespersonCode;
    }

    public void setSalespersonCode(String salespersonCode) {
        this.salespersonCode = salespersonCode;
    }

    public LocalDate getSegmentDate() {
        return segmentDate;
    }

    public void setSegmentDate(LocalDate segmentDate) {
        this.segmentDate = segmentDate;
    }

    public boolean isCampaignTarget() {
        return campaignTarget;
    }

    public void setCampaignTarget(boolean campaignTarget) {
        this.campaignTarget = campaignTarget;
    }

    public boolean isCampaignResponse() {
        return campaignResponse;
    }

    public void setCampaignResponse(boolean campaignResponse) {
        this.campaignResponse = campaignResponse;
    }

    public boolean isCascade() {
        return cascade;
    }

    public void setCascade(boolean cascade) {
        this.cascade = cascade;
    }

    public String getTemplateCode() {
        return templateCode;
    }

    public void setTemplateCode(String templateCode) {
        this.templateCode = templateCode;
    }

    public BigDecimal getUnitCost() {
        return unitCost;
    }

    public void setUnitCost(BigDecimal unitCost) {
        this.unitCost = unitCost;
    }

    public Integer getDurationMin() {
        return durationMin;
    }

    public void setDurationMin(Integer durationMin) {
        this.durationMin = durationMin;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public boolean isIgnoreContactChannel() {
        return ignoreContactChannel;
    }

    public void setIgnoreContactChannel(boolean ignoreContactChannel) {
        this.ignoreContactChannel = ignoreContactChannel;
    }

    public String getInitiatedBy() {
        return initiatedBy;
    }

    public void setInitiatedBy(String initiatedBy) {
        this.initiatedBy = initiatedBy;
    }
}
