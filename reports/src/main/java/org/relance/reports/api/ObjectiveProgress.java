package org.relance.reports.api;

import java.math.BigDecimal;
import java.time.Instant;
import org.relance.marketing.api.ObjectiveFigure;

/**
 * An objective of a campaign and how far it is reached.
 *
 * @param reached the figure as it was computed last, in the unit of the objective; null where it
 *     was never computed, or where there is nothing to divide by
 * @param percent reached per target, rounded, from 0 on; for a limit the part that is used up. Null
 *     where there is no figure
 * @param met true if the target is reached or, for a limit, kept; false where there is no figure
 * @param computedAt when the figures of the campaign were computed; null where they never were
 */
public record ObjectiveProgress(
        long id,
        ObjectiveFigure figure,
        BigDecimal target,
        BigDecimal reached,
        Integer percent,
        boolean met,
        Instant computedAt,
        int version) {}
