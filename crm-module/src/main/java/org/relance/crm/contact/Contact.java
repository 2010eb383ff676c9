package org.relance.crm.contact;

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
import java.util.List;
import java.util.Map;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.Privacy;
import org.relance.crm.rule.Fields;

/**
 * A company or a person. A company is its own company, so that everybody of a company, itself
 * included, has the same {@code companyId}; a person who stands alone has none.
 */
@Entity
@Table(name = "crm_contact")
class Contact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;

    @Enumerated(EnumType.STRING)
    private ContactType type;

    private String name;
    private String name2;

    @Column(name = "company_id")
    private Long companyId;

    @Column(name = "company_name")
    private String companyName;

    @Embedded private NameBlock person;
    @Embedded private AddressBlock address;
    @Embedded private CommunicationBlock communication;
    @Embedded private AssignmentBlock assignment;
    @Embedded private IdentifierBlock identifiers;

    @Column(name = "exclude_from_segment")
    private boolean excludeFromSegment;

    @Column(name = "privacy_blocked")
    private boolean privacyBlocked;

    private boolean minor;

    @Column(name = "parental_consent")
    private boolean parentalConsent;

    @Column(name = "opted_out_at")
    private Instant optedOutAt;

    @Column(name = "opt_out_source")
    private String optOutSource;

    @Column(name = "search_key")
    private String searchKey;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version private int version;

    protected Contact() {}

    Contact(String number, Instant now) {
        this.number = number;
        createdAt = now;
        searchKey = "";
    }

    /** Takes over details whose name is settled and whose codes are checked. */
    void apply(ContactDetails details, Instant now) {
        type = details.type();
        name = Fields.required(details.name(), 200, "name");
        name2 = Fields.optional(details.name2(), 100, "name2");
        person = NameBlock.of(details.person());
        address = AddressBlock.of(details.address());
        communication = CommunicationBlock.of(details.communication());
        assignment = AssignmentBlock.of(details.classification());
        identifiers = IdentifierBlock.of(details.identifiers());
        apply(PrivacyRule.change(privacy(), details.privacy()));
        changedAt = now;
        refreshSearchKey();
    }

    private void apply(Privacy privacy) {
        excludeFromSegment = privacy.excludeFromSegment();
        privacyBlocked = privacy.privacyBlocked();
        minor = privacy.minor();
        parentalConsent = privacy.parentalConsent();
    }

    /** A company belongs to itself; called once it has an id, and after each change of its name. */
    void belongToItself() {
        companyId = id;
        companyName = name;
    }

    /** A person comes to a company, or stands alone where it is null. */
    void belongTo(Contact company) {
        companyId = company == null ? null : company.id;
        companyName = company == null ? null : company.name;
        refreshSearchKey();
    }

    void optOut(String source, Instant at) {
        optedOutAt = at;
        optOutSource = source;
        changedAt = at;
    }

    /** Takes over the refusal of a contact that goes up in this one, with its source and time. */
    void inheritOptOut(Contact other, Instant now) {
        if (optedOutAt == null && other.optedOutAt != null) {
            optedOutAt = other.optedOutAt;
            optOutSource = other.optOutSource;
            changedAt = now;
        }
    }

    void optIn(Instant at) {
        optedOutAt = null;
        optOutSource = null;
        changedAt = at;
    }

    private void refreshSearchKey() {
        String group = type == ContactType.PERSON ? companyName : null;
        searchKey =
                SearchKey.of(
                        number,
                        name,
                        group,
                        AddressBlock.record(address).city(),
                        CommunicationBlock.record(communication).email());
    }

    ContactDetails details(Map<CodeKind, List<String>> codes) {
        return new ContactDetails(
                number,
                type,
                name,
                name2,
                type == ContactType.COMPANY ? null : companyId,
                NameBlock.record(person),
                AddressBlock.record(address),
                CommunicationBlock.record(communication),
                AssignmentBlock.record(assignment, codes),
                IdentifierBlock.record(identifiers),
                privacy());
    }

    private Privacy privacy() {
        return new Privacy(excludeFromSegment, privacyBlocked, minor, parentalConsent);
    }

    Long id() {
        return id;
    }

    String number() {
        return number;
    }

    ContactType type() {
        return type;
    }

    Long companyId() {
        return companyId;
    }

    boolean optedOut() {
        return optedOutAt != null;
    }

    Instant optedOutAt() {
        return optedOutAt;
    }

    String optOutSource() {
        return optOutSource;
    }

    int version() {
        return version;
    }
}
