package org.relance.crm.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.relance.crm.api.LeadDetails;
import org.relance.crm.api.LeadStatus;
import org.relance.crm.contact.SearchKey;
import org.relance.crm.rule.Fields;
import org.relance.kernel.DomainException;

/** Somebody who has shown interest. Its conversion is a matter of its row alone: LeadConversion. */
@Entity
@Table(name = "crm_lead")
class Lead {

    private static final int NOTES = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;
    private String name;

    @Column(name = "company_name")
    private String companyName;

    @Embedded private LeadPerson person;
    @Embedded private LeadReach reach;

    @Column(name = "language_code")
    private String languageCode;

    @Column(name = "territory_code")
    private String territoryCode;

    @Column(name = "salesperson_code")
    private String salespersonCode;

    @Column(name = "campaign_id")
    private Long campaignId;

    @Column(name = "source_code")
    private String sourceCode;

    @Enumerated(EnumType.STRING)
    private LeadStatus status;

    @Column(name = "reason_code")
    private String reasonCode;

    private String notes;

    @Column(name = "search_key")
    private String searchKey;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version private int version;

    protected Lead() {}

    Lead(String number, Instant now) {
        this.number = number;
        createdAt = now;
    }

    /** Takes over what was typed. */
    void apply(LeadDetails typed, Instant now) {
        person = LeadPerson.of(typed.person());
        reach = LeadReach.of(typed);
        companyName = Fields.optional(typed.companyName(), 200, "companyName");
        name = named();
        languageCode = typed.languageCode();
        territoryCode = typed.territoryCode();
        salespersonCode = typed.salespersonCode();
        campaignId = typed.campaignId();
        sourceCode = typed.sourceCode();
        notes = Fields.optional(typed.notes(), NOTES, "notes");
        stand(typed.status() == null ? LeadStatus.OPEN : typed.status(), typed.reasonCode());
        searchKey = SearchKey.of(number, name, companyName, reach.place(), reach.email());
        changedAt = now;
    }

    private String named() {
        String ofPerson = person.name();
        if (ofPerson.isEmpty() && companyName == null) {
            throw DomainException.invalid("crm.lead-without-name", "surname");
        }
        return ofPerson.isEmpty() ? companyName : ofPerson;
    }

    private void stand(LeadStatus wanted, String reason) {
        if (wanted == LeadStatus.CONVERTED) {
            throw DomainException.invalid("crm.lead-convert-instead", "status");
        }
        status = wanted;
        reasonCode =
                wanted == LeadStatus.DISQUALIFIED
                        ? Fields.required(reason, 20, "reasonCode")
                        : null;
    }

    Long id() {
        return id;
    }

    String number() {
        return number;
    }

    String name() {
        return name;
    }

    int version() {
        return version;
    }
}
