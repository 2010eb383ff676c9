package org.relance.crm.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.relance.crm.api.OpportunityDetails;
import org.relance.crm.api.OpportunityPriority;
import org.relance.crm.api.OpportunityStatus;
import org.relance.crm.rule.Fields;
import org.relance.kernel.DomainException;

/** A sale that may come. Ends as won or lost and does not change afterwards. */
@Entity
@Table(name = "crm_opportunity")
class Opportunity {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;
    private String description;

    @Column(name = "contact_id")
    private long contactId;

    @Column(name = "company_id")
    private Long companyId;

    @Column(name = "campaign_id")
    private Long campaignId;

    @Column(name = "salesperson_code")
    private String salespersonCode;

    @Enumerated(EnumType.STRING)
    private OpportunityStatus status;

    @Enumerated(EnumType.STRING)
    private OpportunityPriority priority;

    @Column(name = "estimated_value")
    private BigDecimal estimatedValue;

    @Column(name = "probability_pct")
    private BigDecimal probabilityPct;

    @Column(name = "estimated_close")
    private LocalDate estimatedClose;

    @Column(name = "close_date")
    private LocalDate closeDate;

    @Column(name = "close_code")
    private String closeCode;

    @Column(name = "created_on")
    private LocalDate createdOn;

    @Version private int version;

    protected Opportunity() {}

    Opportunity(String number, long contactId, Long companyId, LocalDate createdOn) {
        this.number = number;
        this.contactId = contactId;
        this.companyId = companyId;
        this.createdOn = createdOn;
        status = OpportunityStatus.NOT_STARTED;
    }

    /** Takes over what was typed; a value makes it be in progress. */
    void apply(OpportunityDetails details) {
        refuseIfClosed();
        description = Fields.required(details.description(), 200, "description");
        campaignId = details.campaignId();
        salespersonCode = Fields.optional(details.salespersonCode(), 20, "salespersonCode");
        priority = details.priority() == null ? OpportunityPriority.NORMAL : details.priority();
        estimatedValue = value(details.estimatedValue(), "estimatedValue");
        probabilityPct = value(details.probabilityPct(), "probabilityPct");
        if (probabilityPct.compareTo(HUNDRED) > 0) {
            throw DomainException.invalid("crm.bad-percentage", "probabilityPct");
        }
        estimatedClose = details.estimatedClose();
        if (estimatedValue.signum() > 0) {
            status = OpportunityStatus.IN_PROGRESS;
        }
    }

    void win(String code, BigDecimal value, LocalDate on) {
        refuseIfClosed();
        BigDecimal brought = value == null ? estimatedValue : value(value, "value");
        if (brought.signum() == 0) {
            throw DomainException.invalid("crm.opportunity-without-value", "value", number);
        }
        estimatedValue = brought;
        probabilityPct = HUNDRED;
        close(OpportunityStatus.WON, code, on);
    }

    void lose(String code, LocalDate on) {
        refuseIfClosed();
        probabilityPct = BigDecimal.ZERO;
        close(OpportunityStatus.LOST, code, on);
    }

    private void close(OpportunityStatus end, String code, LocalDate on) {
        if (on.isBefore(createdOn)) {
            throw DomainException.invalid("crm.closed-before-created", "on", createdOn);
        }
        status = end;
        closeCode = code;
        closeDate = on;
        estimatedClose = on;
    }

    private void refuseIfClosed() {
        if (status == OpportunityStatus.WON || status == OpportunityStatus.LOST) {
            throw DomainException.conflict("crm.opportunity-closed", number);
        }
    }

    private static BigDecimal value(BigDecimal typed, String field) {
        if (typed != null && typed.signum() < 0) {
            throw DomainException.invalid("crm.negative", field);
        }
        return typed == null ? BigDecimal.ZERO : typed;
    }

    Long id() {
        return id;
    }

    String number() {
        return number;
    }

    long contactId() {
        return contactId;
    }

    OpportunityStatus status() {
        return status;
    }

    int version() {
        return version;
    }
}
