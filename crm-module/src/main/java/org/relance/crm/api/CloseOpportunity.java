package org.relance.crm.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How an opportunity ended.
 *
 * @param closeCode of the list of reasons for its end; the only one of the list may be left out
 * @param value what it brought; null keeps the estimated value, ignored where it is lost
 * @param on null means the work date
 */
public record CloseOpportunity(String closeCode, BigDecimal value, LocalDate on) {

    /** Today, at the estimated value, with the given reason. */
    public static CloseOpportunity today(String closeCode) {
        return new CloseOpportunity(closeCode, null, null);
    }
}
