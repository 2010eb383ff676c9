package org.relance.web.crm;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.relance.crm.api.LeadOpportunity;
import org.relance.web.shell.Suggestion;

/** How a lead shall be converted, as people choose it. */
public class ConversionForm implements Serializable {

    /** A new record. */
    public static final String NEW = "NEW";

    /** No record. */
    public static final String NONE = "NONE";

    /** A record that is typed beside the choice. */
    public static final String OTHER = "OTHER";

    private static final long serialVersionUID = 1L;

    private String contact = NEW;
    private String otherContact;
    private String company = NEW;
    private String otherCompany;
    private boolean customer;
    private boolean sale;
    private String description;
    private String cycleCode;
    private BigDecimal estimatedValue;
    private LocalDate estimatedClose;
    private boolean withoutCampaign;

    LeadOpportunity opportunity() {
        return sale
                ? new LeadOpportunity(
                        description, cycleCode, estimatedValue, estimatedClose, withoutCampaign)
                : null;
    }

    /** Number of the contact that is typed, empty for none. */
    String otherContactNumber() {
        return number(otherContact);
    }

    /** Number of the company that is typed, empty for none. */
    String otherCompanyNumber() {
        return number(otherCompany);
    }

    private static String number(String typed) {
        String number = Suggestion.number(typed);
        return number == null ? "" : number;
    }

    public boolean isNewContact() {
        return NEW.equals(contact);
    }

    public boolean isOtherContactWanted() {
        return OTHER.equals(contact);
    }

    public boolean isOtherCompanyWanted() {
        return OTHER.equals(company);
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getOtherContact() {
        return otherContact;
    }

    public void setOtherContact(String otherContact) {
        this.otherContact = otherContact;
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public String getOtherCompany() {
        return otherCompany;
    }

    public void setOtherCompany(String otherCompany) {
        this.otherCompany = otherCompany;
    }

    public boolean isCustomer() {
        return customer;
    }

    public void setCustomer(boolean customer) {
        this.customer = customer;
    }

    public boolean isSale() {
        return sale;
    }

    public void setSale(boolean sale) {
        this.sale = sale;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getCycleCode() {
        return cycleCode;
    }

    public void setCycleCode(String cycleCode) {
        this.cycleCode = cycleCode;
    }

    public BigDecimal getEstimatedValue() {
        return estimatedValue;
    }

    public void setEstimatedValue(BigDecimal estimatedValue) {
        this.estimatedValue = estimatedValue;
    }

    public LocalDate getEstimatedClose() {
        return estimatedClose;
    }

    public void setEstimatedClose(LocalDate estimatedClose) {
        this.estimatedClose = estimatedClose;
    }

    public boolean isWithoutCampaign() {
        return withoutCampaign;
    }

    public void setWithoutCampaign(boolean withoutCampaign) {
        this.withoutCampaign = withoutCampaign;
    }
}
