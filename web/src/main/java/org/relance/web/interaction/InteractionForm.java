package org.relance.web.interaction;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.relance.crm.api.Channel;
import org.relance.crm.api.Evaluation;
import org.relance.crm.api.InteractionTemplateView;
import org.relance.crm.api.InteractionView;
import org.relance.crm.api.NewInteraction;
import org.relance.web.shell.Amounts;

/** What people tell of an interaction; contact and campaign by their numbers. */
public class InteractionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String contact = "";
    private String templateCode = "";
    private String salespersonCode = "";
    private LocalDate date;
    private String description = "";
    private Channel channel;
    private BigDecimal unitCost;
    private Integer durationMin;
    private String initiatedBy = "";
    private String campaign = "";
    private boolean target;
    private boolean response;
    private boolean successful = true;
    private Evaluation evaluation;

    static InteractionForm from(InteractionView entry) {
        InteractionForm form = new InteractionForm();
        form.templateCode = entry.templateCode();
        form.salespersonCode = entry.salespersonCode();
        form.date = entry.businessDate();
        form.description = entry.description();
        form.channel = entry.channel();
        form.unitCost = Amounts.shown(entry.unitCost());
        form.durationMin = entry.durationMin();
        form.initiatedBy = entry.initiatedBy();
        form.target = entry.target();
        form.response = entry.response();
        form.successful = !entry.attemptFailed();
        form.evaluation = entry.evaluation();
        return form;
    }

    /** Takes over what a template says; a description of one's own stays. */
    void take(InteractionTemplateView template, String descriptionBefore) {
        boolean untold = description == null || description.isBlank();
        if (untold || description.equals(descriptionBefore)) {
            description = template.description();
        }
        channel = template.channel();
        unitCost = Amounts.shown(template.unitCost());
        durationMin = template.durationMin();
        initiatedBy = template.initiatedBy();
        target = template.target();
        response = template.response();
    }

    /** The interaction with the ids of the records whose numbers were typed. */
    NewInteraction of(long contactId, Long campaignId) {
        return new NewInteraction(
                contactId,
                channel,
                description,
                campaignId,
                null,
                templateCode,
                null,
                date,
                salespersonCode,
                initiatedBy,
                unitCost,
                durationMin == null ? 0 : durationMin,
                target,
                response,
                !successful,
                evaluation,
                null,
                null);
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getTemplateCode() {
        return templateCode;
    }

    public void setTemplateCode(String templateCode) {
        this.templateCode = templateCode;
    }

    public String getSalespersonCode() {
        return salespersonCode;
    }

    public void setSalespersonCode(String salespersonCode) {
        this.salespersonCode = salespersonCode;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
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

    public String getInitiatedBy() {
        return initiatedBy;
    }

    public void setInitiatedBy(String initiatedBy) {
        this.initiatedBy = initiatedBy;
    }

    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String campaign) {
        this.campaign = campaign;
    }

    public boolean isTarget() {
        return target;
    }

    public void setTarget(boolean target) {
        this.target = target;
    }

    public boolean isResponse() {
        return response;
    }

    public void setResponse(boolean response) {
        this.response = response;
    }

    public boolean isSuccessful() {
        return successful;
    }

    public void setSuccessful(boolean successful) {
        this.successful = successful;
    }

    public Evaluation getEvaluation() {
        return evaluation;
    }

    public void setEvaluation(Evaluation evaluation) {
        this.evaluation = evaluation;
    }
}
