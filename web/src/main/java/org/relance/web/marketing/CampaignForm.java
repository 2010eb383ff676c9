package org.relance.web.marketing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.relance.marketing.api.CampaignDetails;
import org.relance.web.shell.Amounts;

/** What people type for a campaign. */
public class CampaignForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String description = "";
    private String programmeCode = "";
    private String objective = "";
    private String territoryCode = "";
    private String marketSegmentCode = "";
    private String salespersonCode = "";
    private String statusCode = "";
    private LocalDate startingDate;
    private LocalDate endingDate;
    private BigDecimal budgetedCost = BigDecimal.ZERO;
    private BigDecimal expectedRevenue = BigDecimal.ZERO;
    private Integer expectedResponses = 0;
    private String notes = "";

    static CampaignForm from(CampaignDetails details) {
        CampaignForm form = new CampaignForm();
        form.description = details.description();
        form.programmeCode = details.programmeCode();
        form.objective = details.objective();
        form.territoryCode = details.territoryCode();
        form.marketSegmentCode = details.marketSegmentCode();
        form.salespersonCode = details.salespersonCode();
        form.statusCode = details.statusCode();
        form.startingDate = details.startingDate();
        form.endingDate = details.endingDate();
        form.budgetedCost = Amounts.shown(details.budgetedCost());
        form.expectedRevenue = Amounts.shown(details.expectedRevenue());
        form.expectedResponses = details.expectedResponses();
        form.notes = details.notes();
        return form;
    }

    CampaignDetails details() {
        return new CampaignDetails(
                description,
                programmeCode,
                objective,
                territoryCode,
                marketSegmentCode,
                salespersonCode,
                statusCode,
                startingDate,
                endingDate,
                budgetedCost,
                expectedRevenue,
                expectedResponses,
                notes);
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getProgrammeCode() {
        return programmeCode;
    }

    public void setProgrammeCode(String programmeCode) {
        this.programmeCode = programmeCode;
    }

    public String getMarketSegmentCode() {
        return marketSegmentCode;
    }

    public void setMarketSegmentCode(String marketSegmentCode) {
        this.marketSegmentCode = marketSegmentCode;
    }

    public String getObjective() {
        return objective;
    }

    public void setObjective(String objective) {
        this.objective = objective;
    }

    public String getTerritoryCode() {
        return territoryCode;
    }

    public void setTerritoryCode(String territoryCode) {
        this.territoryCode = territoryCode;
    }

    public String getSalespersonCode() {
        return salespersonCode;
    }

    public void setSalespersonCode(String salespersonCode) {
        this.salespersonCode = salespersonCode;
    }

    public String getStatusCode() {
        return statusCode;
    }

    public void setStatusCode(String statusCode) {
        this.statusCode = statusCode;
    }

    public LocalDate getStartingDate() {
        return startingDate;
    }

    public void setStartingDate(LocalDate startingDate) {
        this.startingDate = startingDate;
    }

    public LocalDate getEndingDate() {
        return endingDate;
    }

    public void setEndingDate(LocalDate endingDate) {
        this.endingDate = endingDate;
    }

    public BigDecimal getBudgetedCost() {
        return budgetedCost;
    }

    public void setBudgetedCost(BigDecimal budgetedCost) {
        this.budgetedCost = budgetedCost;
    }

    public BigDecimal getExpectedRevenue() {
        return expectedRevenue;
    }

    public void setExpectedRevenue(BigDecimal expectedRevenue) {
        this.expectedRevenue = expectedRevenue;
    }

    public Integer getExpectedResponses() {
        return expectedResponses;
    }

    public void setExpectedResponses(Integer expectedResponses) {
        this.expectedResponses = expectedResponses;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
