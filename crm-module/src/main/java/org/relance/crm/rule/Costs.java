package org.relance.crm.rule;

import java.math.BigDecimal;
import java.util.Set;
import org.relance.kernel.DomainException;

/** What interactions and their templates may cost and take (domain.md, section 1). */
public final class Costs {

    private static final BigDecimal LIMIT = new BigDecimal("10000000000");
    private static final int MOST_MINUTES = 3650 * 24 * 60;
    private static final Set<String> SIDES = Set.of("US", "THEM");

    private Costs() {}

    /** A cost in company currency that may be left out; not negative. */
    public static BigDecimal unitCost(BigDecimal typed) {
        if (typed == null) {
            return BigDecimal.ZERO;
        }
        if (typed.signum() < 0) {
            throw DomainException.invalid("crm.negative", "unitCost");
        }
        if (typed.compareTo(LIMIT) >= 0) {
            throw DomainException.invalid("crm.too-large", "unitCost", LIMIT);
        }
        return typed;
    }

    /** Whole minutes, not negative and at most 3650 days. */
    public static int duration(int minutes) {
        if (minutes < 0) {
            throw DomainException.invalid("crm.negative", "durationMin");
        }
        if (minutes > MOST_MINUTES) {
            throw DomainException.invalid("crm.too-large", "durationMin", MOST_MINUTES);
        }
        return minutes;
    }

    /** Which side began: {@code US}, {@code THEM}, or null where it is not said. */
    public static String initiatedBy(String typed) {
        String side = Fields.optional(typed, 10, "initiatedBy");
        if (side != null && !SIDES.contains(side)) {
            throw DomainException.invalid("crm.bad-initiator", "initiatedBy", side);
        }
        return side;
    }
}
