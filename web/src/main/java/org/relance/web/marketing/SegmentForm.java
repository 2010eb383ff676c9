package org.relance.web.marketing;

import java.io.Serializable;
import java.time.LocalDate;
import org.relance.marketing.api.SegmentDetails;

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

    static SegmentForm from(SegmentDetails details) {
        SegmentForm form = new SegmentForm();
        form.description = details.description();
        form.campaignId = details.campaignId();
        form.salespersonCode = details.salespersonCode();
        form.segmentDate = details.segmentDate();
        form.campaignTarget = details.campaignTarget();
        form.campaignResponse = details.campaignResponse();
        return form;
    }

    SegmentDetails details() {
        return new SegmentDetails(
                description,
                campaignId,
                salespersonCode,
                segmentDate,
                campaignTarget,
                campaignResponse);
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
}
