package org.relance.marketing.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * What logging a segment would write, and what bars it.
 *
 * @param interactions one per line
 * @param entries campaign entries
 * @param cost of all interactions in company currency
 * @param durationMin minutes of all interactions
 * @param withoutWay lines to a contact without e-mail address that would be logged without a way
 * @param obstacles empty where it can be logged
 */
public record LogPreview(
        int interactions,
        int entries,
        BigDecimal cost,
        int durationMin,
        int withoutWay,
        List<LogObstacle> obstacles) {}
