package org.relance.web.marketing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.relance.crm.api.Channel;
import org.relance.crm.api.Evaluation;
import org.relance.marketing.api.LineChange;

/** What is to change on some lines of a segment; what is left empty stays. */
public class LineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String templateCode = "";
    private Long campaignId;
    private String salespersonCode = "";
    private String description = "";
    private BigDecimal unitCost;
    private Integer durationMin;
    private LocalDate date;
    private Channel channel;
    private Evaluation evaluation;

    LineChange change() {
        return new LineChange(
                given(templateCode),
                campaignId,
                given(salespersonCode),
                given(description),
                unitCost,
                durationMin,
                date,
                channel,
                evaluation,
                null);
    }

    private static String given(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public String getTemplateCode() {
        return templateCode;
    }

    public void setTemplateCode(String templateCode) {
        this.templateCode = templateCode;
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

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
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

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public Evaluation getEvaluation() {
        return evaluation;
    }

    public void setEvaluation(Evaluation evaluation) {
        this.evaluation = evaluation;
    }
}
