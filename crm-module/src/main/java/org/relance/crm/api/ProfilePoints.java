package org.relance.crm.api;

import java.math.BigDecimal;

/**
 * What an answer is worth to a rating.
 *
 * @param answerId an answer of another question, of whatever questionnaire
 * @param points may be negative; null counts 0
 */
public record ProfilePoints(long answerId, BigDecimal points) {

    public ProfilePoints {
        points = points == null ? BigDecimal.ZERO : points;
    }
}
