package org.relance.marketing.api;

import java.math.BigDecimal;

/**
 * What people enter for an objective.
 *
 * @param target above zero, in the unit of the figure; whole where it counts
 */
public record ObjectiveDetails(ObjectiveFigure figure, BigDecimal target) {}
