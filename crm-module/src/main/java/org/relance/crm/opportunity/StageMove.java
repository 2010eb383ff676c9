package org.relance.crm.opportunity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.relance.crm.api.CycleStage;
import org.relance.crm.api.MoveOpportunity;
import org.relance.crm.api.OpportunityAction;
import org.relance.crm.api.ProbabilityCalculation;
import org.relance.kernel.DateFormula;
import org.relance.kernel.DomainException;

/**
 * An action that is offered, with the values that the opportunity has after it. Whoever holds one
 * knows that its dates and values are right.
 */
record StageMove(
        OpportunityAction action,
        CycleStage stage,
        LocalDate on,
        BigDecimal estimatedValue,
        BigDecimal chancesPct,
        BigDecimal probabilityPct,
        LocalDate estimatedClose) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Set<OpportunityAction> FORCING =
            EnumSet.of(OpportunityAction.SKIP, OpportunityAction.JUMP);

    /** Actions for which a stage may demand a quote (case 102). */
    static final Set<OpportunityAction> FORWARD =
            EnumSet.of(OpportunityAction.NEXT, OpportunityAction.SKIP);

    /**
     * What stands before the action.
     *
     * @param lastChange no change is before it
     */
    record Before(
            LocalDate lastChange,
            BigDecimal estimatedValue,
            BigDecimal chancesPct,
            LocalDate estimatedClose) {}

    static StageMove of(
            MoveOpportunity typed,
            CycleStage stage,
            ProbabilityCalculation calculation,
            Before before) {
        LocalDate on = typed.on();
        if (on.isBefore(before.lastChange())) {
            throw DomainException.invalid("crm.change-before-last", "on", before.lastChange());
        }
        BigDecimal value = value(typed, before);
        BigDecimal chances = chances(typed, stage, before);
        return new StageMove(
                typed.action(),
                stage,
                on,
                value,
                chances,
                calculation.percent(chances, stage.completedPct()),
                close(typed, stage, before));
    }

    private static BigDecimal value(MoveOpportunity typed, Before before) {
        BigDecimal value =
                typed.estimatedValue() == null ? before.estimatedValue() : typed.estimatedValue();
        if (value.signum() <= 0) {
            throw DomainException.invalid("crm.value-required", "estimatedValue");
        }
        return value;
    }

    /** What is typed; the stage presets it, and decides where stages are passed over. */
    private static BigDecimal chances(MoveOpportunity typed, CycleStage stage, Before before) {
        boolean stageSays = stage.chancesPct().signum() > 0;
        BigDecimal chances = typed.chancesPct();
        if (stageSays && (chances == null || FORCING.contains(typed.action()))) {
            chances = stage.chancesPct();
        } else if (chances == null) {
            chances = before.chancesPct();
        }
        if (chances.signum() <= 0) {
            throw DomainException.invalid("crm.chances-required", "chancesPct");
        }
        if (chances.compareTo(HUNDRED) > 0) {
            throw DomainException.invalid("crm.bad-percentage", "chancesPct");
        }
        return chances;
    }

    /** A closing date that is left out, or is the day itself, follows from the stage (case 99). */
    private static LocalDate close(MoveOpportunity typed, CycleStage stage, Before before) {
        DateFormula formula = DateFormula.parse(stage.dateFormula(), "dateFormula");
        LocalDate close = typed.estimatedClose();
        if (!formula.isBlank() && (close == null || close.equals(typed.on()))) {
            close = formula.from(typed.on());
        } else if (close == null) {
            close = before.estimatedClose();
        }
        if (close == null) {
            throw DomainException.invalid("crm.required", "estimatedClose");
        }
        if (close.isBefore(typed.on())) {
            throw DomainException.invalid("crm.close-before-change", "estimatedClose", typed.on());
        }
        return close;
    }
}
