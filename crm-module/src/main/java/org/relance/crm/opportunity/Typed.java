package org.relance.crm.opportunity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.relance.crm.api.OpportunityDetails;
import org.relance.kernel.DomainException;

/** Value, probability and closing date as they are typed for an opportunity; nulls are kept. */
record Typed(BigDecimal givenValue, BigDecimal givenProbability, LocalDate givenClose) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static Typed of(OpportunityDetails details) {
        Typed typed =
                new Typed(
                        details.estimatedValue(),
                        details.probabilityPct(),
                        details.estimatedClose());
        value(typed.givenValue, "estimatedValue");
        if (value(typed.givenProbability, "probabilityPct").compareTo(HUNDRED) > 0) {
            throw DomainException.invalid("crm.bad-percentage", "probabilityPct");
        }
        return typed;
    }

    /** A number that is not negative, 0 where none is given. */
    static BigDecimal value(BigDecimal typed, String field) {
        if (typed != null && typed.signum() < 0) {
            throw DomainException.invalid("crm.negative", field);
        }
        return typed == null ? BigDecimal.ZERO : typed;
    }

    BigDecimal estimatedValue() {
        return value(givenValue, "estimatedValue");
    }

    BigDecimal probabilityPct() {
        return value(givenProbability, "probabilityPct");
    }

    /** Only an action changes the values of an opportunity that stands in a stage. */
    void refuseOtherThan(BigDecimal value, BigDecimal probability, LocalDate close) {
        refuseIf(differs(givenValue, value), "estimatedValue");
        refuseIf(differs(givenProbability, probability), "probabilityPct");
        refuseIf(givenClose != null && !givenClose.equals(close), "estimatedClose");
    }

    private static boolean differs(BigDecimal given, BigDecimal present) {
        return given != null && given.compareTo(present) != 0;
    }

    private static void refuseIf(boolean refused, String field) {
        if (refused) {
            throw DomainException.invalid("crm.given-by-stage", field);
        }
    }
}
