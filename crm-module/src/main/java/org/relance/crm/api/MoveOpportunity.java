package org.relance.crm.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An action on an opportunity and the values it gets with it.
 *
 * @param action one that the opportunity offers; not won or lost
 * @param stage where it leads to; null means what the action proposes
 * @param on date of the change, not before the last one; null means the work date
 * @param estimatedValue more than 0, in company currency; null keeps what it has
 * @param chancesPct more than 0 up to 100; null presets what the stage says. A skip and a jump take
 *     the stage's chances whatever is given, unless the stage has none
 * @param estimatedClose expected end, not before the change; null, or the day of the change, means
 *     what the stage's date formula says. Without one null keeps what the opportunity has
 * @param cancelTasks true to cancel the open tasks of the opportunity before the new stage gives
 *     its own; none recurs. An update, which stays in the stage, keeps them
 */
public record MoveOpportunity(
        OpportunityAction action,
        Integer stage,
        LocalDate on,
        BigDecimal estimatedValue,
        BigDecimal chancesPct,
        LocalDate estimatedClose,
        boolean cancelTasks) {

    /** The action with everything that it proposes. */
    public static MoveOpportunity preset(OpportunityAction action, Integer stage) {
        return new MoveOpportunity(action, stage, null, null, null, null, false);
    }
}
