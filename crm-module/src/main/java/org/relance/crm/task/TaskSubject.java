package org.relance.crm.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whom and what a task is about; each may be missing. */
@Embeddable
class TaskSubject {

    @Column(name = "contact_id")
    private Long contactId;

    @Column(name = "company_id")
    private Long companyId;

    @Column(name = "campaign_id")
    private Long campaignId;

    @Column(name = "segment_id")
    private Long segmentId;

    @Column(name = "opportunity_id")
    private Long opportunityId;

    /** About nobody and nothing. */
    static TaskSubject none() {
        return new TaskSubject();
    }

    /** The same about another contact of a company; nulls for nobody. */
    TaskSubject about(Long contact, Long company) {
        TaskSubject other = serving(campaignId, segmentId, opportunityId);
        other.contactId = contact;
        other.companyId = company;
        return other;
    }

    /** The same for another campaign, segment and opportunity; nulls for none. */
    TaskSubject serving(Long campaign, Long segment, Long opportunity) {
        TaskSubject other = new TaskSubject();
        other.contactId = contactId;
        other.companyId = companyId;
        other.campaignId = campaign;
        other.segmentId = segment;
        other.opportunityId = opportunity;
        return other;
    }

    Long contactId() {
        return contactId;
    }

    Long companyId() {
        return companyId;
    }

    Long campaignId() {
        return campaignId;
    }

    Long segmentId() {
        return segmentId;
    }

    Long opportunityId() {
        return opportunityId;
    }
}
