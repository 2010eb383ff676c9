package org.relance.marketing.api;

/**
 * What criteria would do to a segment.
 *
 * @param found what the filter finds among all contacts, with the reasons why some do not come
 * @param toRemove lines that would go; 0 where contacts are added
 * @param after lines that there would be afterwards
 */
public record CriteriaEffect(FilterCount found, int toRemove, int after) {}
