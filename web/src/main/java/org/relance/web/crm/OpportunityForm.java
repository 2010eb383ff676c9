package org.relance.web.crm;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.relance.crm.api.OpportunityDetails;
import org.relance.crm.api.OpportunityPriority;
import org.relance.crm.api.OpportunityView;
import org.relance.web.shell.Decimals;
import org.relance.web.shell.Suggestion;

/** What people type for an opportunity; contact and campaign by their numbers. */
public class OpportunityForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int CENTS = 2;

    private String description;
    private String contact;
    private String campaign;
    private Long segmentId;
    private String cycleCode;
    private String salespersonCode;
    private OpportunityPriority priority = OpportunityPriority.NORMAL;
    private BigDecimal estimatedValue;
    private BigDecimal probabilityPct;
    private LocalDate estimatedClose;

    static OpportunityForm from(OpportunityView opportunity) {
        OpportunityForm form = new OpportunityForm();
        form.description = opportunity.description();
        form.segmentId = opportunity.segmentId();
        form.cycleCode = opportunity.cycleCode();
        form.salespersonCode = opportunity.salespersonCode();
        form.priority = opportunity.priority();
        form.estimatedValue = Decimals.atLeast(CENTS, opportunity.estimatedValue());
        form.probabilityPct = Decimals.plain(opportunity.probabilityPct());
        form.estimatedClose = opportunity.estimatedClose();
        return form;
    }

    OpportunityDetails details(Long contactId, Long campaignId) {
        return new OpportunityDetails(
                description,
                contactId,
                campaignId,
                segmentId,
                salespersonCode,
                priority,
                cycleCode,
                plain(estimatedValue),
                isByStage() ? null : plain(probabilityPct),
                estimatedClose,
                null);
    }

    /** Equal numbers are equal whatever decimals were typed. */
    private static BigDecimal plain(BigDecimal number) {
        return number == null ? BigDecimal.ZERO : Decimals.plain(number);
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    /** Number of the contact, empty where none is typed. */
    String contactNumber() {
        return contact == null ? "" : Suggestion.number(contact);
    }

    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String campaign) {
        this.campaign = campaign;
    }

    /** Number of the campaign, empty where none is typed. */
    String campaignNumber() {
        return campaign == null ? "" : Suggestion.number(campaign);
    }

    /** Segment of the campaign, null for none. */
    public Long getSegmentId() {
        return segmentId;
    }

    public void setSegmentId(Long segmentId) {
        this.segmentId = segmentId;
    }

    public String getCycleCode() {
        return cycleCode;
    }

    public void setCycleCode(String cycleCode) {
        this.cycleCode = cycleCode;
    }

    /** True where the stages of a cycle say the probability. */
    public boolean isByStage() {
        return cycleCode != null && !cycleCode.isBlank();
    }

    public String getSalespersonCode() {
        return salespersonCode;
    }

    public void setSalespersonCode(String salespersonCode) {
        this.salespersonCode = salespersonCode;
    }

    public OpportunityPriority getPriority() {
        return priority;
    }

    public void setPriority(OpportunityPriority priority) {
        this.priority = priority;
    }

    public BigDecimal getEstimatedValue() {
        return estimatedValue;
    }

    public void setEstimatedValue(BigDecimal estimatedValue) {
        this.estimatedValue = estimatedValue;
    }

    public BigDecimal getProbabilityPct() {
        return probabilityPct;
    }

    public void setProbabilityPct(BigDecimal probabilityPct) {
        this.probabilityPct = probabilityPct;
    }

    public LocalDate getEstimatedClose() {
        return estimatedClose;
    }

    public void setEstimatedClose(LocalDate estimatedClose) {
        this.estimatedClose = estimatedClose;
    }
}
