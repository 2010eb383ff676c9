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
import org.relance.crm.api.CycleStage;
import org.relance.crm.api.MoveOpportunity;
import org.relance.crm.api.OpportunityAction;
import org.relance.crm.api.OpportunityDetails;
import org.relance.crm.api.OpportunityPriority;
import org.relance.crm.api.OpportunityStatus;
import org.relance.crm.api.SalesCycleView;
import org.relance.crm.rule.Fields;
import org.relance.kernel.DomainException;

/**
 * A sale that may come. Goes through the stages of its sales cycle, where it has one; ends as won
 * or lost and does not change afterwards. Holds the values of the latest entry of its history.
 */
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

    @Column(name = "segment_id")
    private Long segmentId;

    @Column(name = "salesperson_code")
    private String salespersonCode;

    @Enumerated(EnumType.STRING)
    private OpportunityStatus status;

    @Enumerated(EnumType.STRING)
    private OpportunityPriority priority;

    @Column(name = "cycle_id")
    private Long cycleId;

    @Column(name = "stage_no")
    private Integer stage;

    @Column(name = "estimated_value")
    private BigDecimal estimatedValue;

    @Column(name = "chances_pct")
    private BigDecimal chancesPct = BigDecimal.ZERO;

    @Column(name = "completed_pct")
    private BigDecimal completedPct = BigDecimal.ZERO;

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

    /**
     * Takes over what was typed. In a stage its values stay, since its actions give them; without a
     * sales cycle a value makes it be in progress.
     */
    void apply(OpportunityDetails details, Long segment, Long cycle) {
        refuseIfClosed();
        description = Fields.required(details.description(), 200, "description");
        campaignId = details.campaignId();
        segmentId = segment;
        salespersonCode = Fields.optional(details.salespersonCode(), 20, "salespersonCode");
        priority = details.priority() == null ? OpportunityPriority.NORMAL : details.priority();
        Typed typed = Typed.of(details);
        if (stage != null) {
            typed.refuseOtherThan(estimatedValue, probabilityPct, estimatedClose);
            return;
        }
        cycleId = cycle;
        estimatedValue = typed.estimatedValue();
        estimatedClose = details.estimatedClose();
        if (cycle == null) {
            probabilityPct = typed.probabilityPct();
            status = started() ? OpportunityStatus.IN_PROGRESS : status;
        } else {
            typed.refuseOtherThan(estimatedValue, BigDecimal.ZERO, estimatedClose);
            probabilityPct = BigDecimal.ZERO;
            status = OpportunityStatus.NOT_STARTED;
        }
    }

    private boolean started() {
        return estimatedValue.signum() > 0;
    }

    /**
     * Does an action of its cycle.
     *
     * @param typed with its date
     * @param lastChange no change is before it
     * @param quoted true where it has a sales quote
     * @return number of the stage where it stood, null before the first one
     */
    Integer move(
            SalesCycleView cycle, MoveOpportunity typed, LocalDate lastChange, boolean quoted) {
        refuseIfClosed();
        var target = new StagePath(cycle.stages()).target(typed.action(), typed.stage(), stage);
        if (target.quoteRequired() && !quoted && StageMove.FORWARD.contains(typed.action())) {
            throw DomainException.conflict("crm.quote-required", target.description());
        }
        Integer previous = stage;
        enter(cycle, target, typed, lastChange);
        return previous;
    }

    /**
     * Begins in a stage, as a sale does that was followed elsewhere before.
     *
     * @throws DomainException {@code crm.quote-required}, and as an action refuses its values
     */
    void beginIn(SalesCycleView cycle, CycleStage target, MoveOpportunity typed) {
        if (target.quoteRequired()) {
            throw DomainException.conflict("crm.quote-required", target.description());
        }
        enter(cycle, target, typed, createdOn);
    }

    private void enter(
            SalesCycleView cycle, CycleStage target, MoveOpportunity typed, LocalDate lastChange) {
        var before = new StageMove.Before(lastChange, estimatedValue, chancesPct, estimatedClose);
        StageMove move = StageMove.of(typed, target, cycle.probability(), before);
        stage = target.number();
        status = OpportunityStatus.IN_PROGRESS;
        estimatedValue = move.estimatedValue();
        chancesPct = move.chancesPct();
        completedPct = target.completedPct();
        probabilityPct = move.probabilityPct();
        estimatedClose = move.estimatedClose();
    }

    void win(String code, BigDecimal value, LocalDate on, LocalDate lastChange) {
        refuseIfClosed();
        BigDecimal brought = value == null ? estimatedValue : Typed.value(value, "value");
        if (brought.signum() == 0) {
            throw DomainException.invalid("crm.opportunity-without-value", "value", number);
        }
        estimatedValue = brought;
        close(OpportunityStatus.WON, HUNDRED, code, on, lastChange);
    }

    void lose(String code, LocalDate on, LocalDate lastChange) {
        refuseIfClosed();
        close(OpportunityStatus.LOST, BigDecimal.ZERO, code, on, lastChange);
    }

    /** Its order was cancelled after it was won: the value stays (case 110). */
    void loseOrder(String code, LocalDate on, LocalDate lastChange) {
        if (status != OpportunityStatus.WON) {
            throw DomainException.conflict("crm.opportunity-not-won", number);
        }
        close(OpportunityStatus.LOST, BigDecimal.ZERO, code, on, lastChange);
    }

    /** Takes over what was invoiced, if it is won; true if that is another value than before. */
    boolean invoiced(BigDecimal value) {
        if (status != OpportunityStatus.WON || estimatedValue.compareTo(value) == 0) {
            return false;
        }
        estimatedValue = value;
        return true;
    }

    private void close(
            OpportunityStatus end,
            BigDecimal chances,
            String code,
            LocalDate on,
            LocalDate lastChange) {
        if (on.isBefore(createdOn)) {
            throw DomainException.invalid("crm.closed-before-created", "on", createdOn);
        }
        if (on.isBefore(lastChange)) {
            throw DomainException.invalid("crm.change-before-last", "on", lastChange);
        }
        status = end;
        chancesPct = chances;
        probabilityPct = chances;
        completedPct = HUNDRED;
        closeCode = code;
        closeDate = on;
        estimatedClose = on;
    }

    /** Refuses to be deleted while it is in progress (case 111). */
    void refuseIfInProgress() {
        if (status == OpportunityStatus.IN_PROGRESS) {
            throw DomainException.conflict("crm.opportunity-in-progress", number);
        }
    }

    private void refuseIfClosed() {
        if (isClosed()) {
            throw DomainException.conflict("crm.opportunity-closed", number);
        }
    }

    private boolean isClosed() {
        return status == OpportunityStatus.WON || status == OpportunityStatus.LOST;
    }

    /** The line of its history that tells how it stands now. */
    NewEntry entry(OpportunityAction action, Integer previous, String stageName, LocalDate on) {
        return new NewEntry(
                id,
                action,
                stage,
                stageName,
                previous,
                on,
                estimatedValue,
                completedPct,
                chancesPct,
                probabilityPct,
                estimatedClose,
                closeCode,
                salespersonCode,
                campaignId);
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

    Integer stage() {
        return stage;
    }

    LocalDate createdOn() {
        return createdOn;
    }

    OpportunityStatus status() {
        return status;
    }

    int version() {
        return version;
    }
}
