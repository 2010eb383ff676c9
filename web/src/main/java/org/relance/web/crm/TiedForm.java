package org.relance.web.crm;

import java.io.Serializable;

/** Whom something to do is about and who does it, as people type it: records by their numbers. */
public abstract class TiedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String salespersonCode;
    private String teamCode;
    private String contact;
    private String campaign;
    private String opportunity;

    public String getSalespersonCode() {
        return salespersonCode;
    }

    public void setSalespersonCode(String salespersonCode) {
        this.salespersonCode = salespersonCode;
    }

    public String getTeamCode() {
        return teamCode;
    }

    public void setTeamCode(String teamCode) {
        this.teamCode = teamCode;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String campaign) {
        this.campaign = campaign;
    }

    public String getOpportunity() {
        return opportunity;
    }

    public void setOpportunity(String opportunity) {
        this.opportunity = opportunity;
    }
}
