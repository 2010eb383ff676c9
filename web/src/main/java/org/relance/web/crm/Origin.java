package org.relance.web.crm;

import java.io.Serializable;

/** The records for which an address begins something new, by their ids; null for none. */
public class Origin implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long contactId;
    private Long campaignId;
    private Long opportunityId;

    public Long getContactId() {
        return contactId;
    }

    public void setContactId(Long contactId) {
        this.contactId = contactId;
    }

    public Long getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(Long campaignId) {
        this.campaignId = campaignId;
    }

    public Long getOpportunityId() {
        return opportunityId;
    }

    public void setOpportunityId(Long opportunityId) {
        this.opportunityId = opportunityId;
    }
}
