package org.relance.marketing.campaign;

import java.math.BigDecimal;
import org.relance.kernel.DomainException;

/** Refusals that every input of this module shares. */
public enum Checks {
    ;

    private static final BigDecimal LIMIT = new BigDecimal("10000000000000");

    /** Refuses an empty text and one that is too long. */
    public static void required(String text, String field, int limit) {
        if (text.isEmpty()) {
            throw DomainException.invalid("marketing.required", field, field);
        }
        length(text, field, limit);
    }

    /** Refuses a text that is too long. */
    public static void length(String text, String field, int limit) {
        if (text.length() > limit) {
            throw DomainException.invalid("marketing.too-long", field, field, limit);
        }
    }

    /** Refuses an amount below zero or beyond what the database keeps. */
    public static void notNegative(BigDecimal amount, String field) {
        if (amount.signum() < 0) {
            throw DomainException.invalid("marketing.negative-amount", field, field);
        }
        if (amount.compareTo(LIMIT) >= 0) {
            throw DomainException.invalid("marketing.amount-too-large", field, field);
        }
    }
}
