package org.relance.crm.api;

/**
 * A sales cycle in the list.
 *
 * @param stages number of its stages
 * @param openOpportunities opportunities that are not started or in progress
 */
public record SalesCycleRow(
        long id,
        String code,
        String description,
        ProbabilityCalculation probability,
        boolean blocked,
        long stages,
        long openOpportunities,
        int version) {}
