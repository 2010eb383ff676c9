package org.relance.crm.api;

import java.math.BigDecimal;

/**
 * A stage of a sales cycle.
 *
 * @param number 1 or more, unique in its cycle; stages follow each other by number
 * @param completedPct how much of the way is done in this stage, 0 to 100
 * @param chancesPct chances of success that an action presets, 0 to 100
 * @param quoteRequired true where a sales quote must exist before it is reached by the next stage
 *     or by a skip
 * @param allowSkip true where the stage may be passed over
 * @param dateFormula from the date of a change to the expected closing date ({@link
 *     org.relance.kernel.DateFormula}); null for none
 * @param activityCode activity whose tasks an opportunity gets when it comes into the stage, dated
 *     from the change; null for none
 */
public record CycleStage(
        Integer number,
        String description,
        BigDecimal completedPct,
        BigDecimal chancesPct,
        boolean quoteRequired,
        boolean allowSkip,
        String dateFormula,
        String activityCode) {}
