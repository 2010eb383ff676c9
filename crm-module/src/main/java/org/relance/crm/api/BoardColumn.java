package org.relance.crm.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * A column of the board.
 *
 * @param stage number of the stage; 0 for those not started
 * @param description name of the stage; empty for those not started
 * @param opportunities how many there are, also beyond the cards
 * @param estimatedValue sum over all of them, in company currency
 * @param currentValue sum over all of them, in company currency
 * @param targets numbers of the stages to which its cards may go
 * @param cards the first ones by estimated closing date
 */
public record BoardColumn(
        int stage,
        String description,
        long opportunities,
        BigDecimal estimatedValue,
        BigDecimal currentValue,
        List<Integer> targets,
        List<OpportunityView> cards) {

    public BoardColumn {
        targets = List.copyOf(targets);
        cards = List.copyOf(cards);
    }
}
