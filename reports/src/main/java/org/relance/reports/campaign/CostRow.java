package org.relance.reports.campaign;

import java.math.BigDecimal;

/**
 * What one kind of cost was meant to be and was; absent where there is none.
 *
 * @param variance actual less budget
 */
record CostRow(String category, BigDecimal budget, BigDecimal actual, BigDecimal variance) {

    static CostRow of(String category, BigDecimal budget, BigDecimal actual) {
        BigDecimal spent = actual == null ? BigDecimal.ZERO : actual;
        BigDecimal planned = budget == null ? BigDecimal.ZERO : budget;
        return new CostRow(category, budget, actual, spent.subtract(planned));
    }
}
