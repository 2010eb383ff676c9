package org.relance.crm.api;

import java.math.BigDecimal;

/**
 * What stands in a stage: open opportunities only, won and lost ones do not count.
 *
 * @param stage number of the stage; 0 for opportunities that have not reached the first one
 * @param description name of the stage; empty for those not started
 * @param estimatedValue sum in company currency
 * @param currentValue sum of estimated value x probability, in company currency
 * @param averageDays mean number of days that opportunities have stayed in the stage before they
 *     left it; null where none has
 */
public record StageFigures(
        int stage,
        String description,
        long opportunities,
        BigDecimal estimatedValue,
        BigDecimal currentValue,
        BigDecimal averageDays) {}
