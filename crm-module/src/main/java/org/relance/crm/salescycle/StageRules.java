package org.relance.crm.salescycle;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.relance.crm.api.CycleStage;
import org.relance.crm.rule.Fields;
import org.relance.kernel.DateFormula;
import org.relance.kernel.DomainException;

/** What the stages of a cycle may be. */
final class StageRules {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private StageRules() {}

    /** The stages as they are stored, in their order. */
    static List<CycleStage> checked(List<CycleStage> typed) {
        Set<Integer> numbers = new HashSet<>();
        for (CycleStage stage : typed) {
            Integer number = Fields.required(stage.number(), "number");
            if (number < 1) {
                throw DomainException.invalid("crm.bad-stage-number", "number", number);
            }
            if (!numbers.add(number)) {
                throw DomainException.invalid("crm.stage-twice", "number", number);
            }
        }
        return typed.stream()
                .map(StageRules::checked)
                .sorted(Comparator.comparing(CycleStage::number))
                .toList();
    }

    private static CycleStage checked(CycleStage stage) {
        return new CycleStage(
                stage.number(),
                Fields.required(stage.description(), 100, "stageDescription"),
                percent(stage.completedPct(), "completedPct"),
                percent(stage.chancesPct(), "chancesPct"),
                stage.quoteRequired(),
                stage.allowSkip(),
                formula(Fields.optional(stage.dateFormula(), 40, "dateFormula")),
                Fields.optional(stage.activityCode(), 20, "activityCode"));
    }

    private static String formula(String typed) {
        DateFormula formula = DateFormula.parse(typed, "dateFormula");
        return formula.isBlank() ? null : formula.text();
    }

    private static BigDecimal percent(BigDecimal typed, String field) {
        if (typed == null) {
            return BigDecimal.ZERO;
        }
        if (typed.signum() < 0 || typed.compareTo(HUNDRED) > 0) {
            throw DomainException.invalid("crm.bad-percentage", field);
        }
        return typed;
    }
}
