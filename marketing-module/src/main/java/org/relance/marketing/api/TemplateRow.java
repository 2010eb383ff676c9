package org.relance.marketing.api;

/**
 * A template in the list.
 *
 * @param languages codes of its languages, in order, separated by a space
 */
public record TemplateRow(
        long id,
        String code,
        String description,
        boolean blocked,
        String subject,
        String languages,
        int uses,
        int version) {}
