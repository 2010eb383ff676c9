package org.relance.marketing.api;

import java.time.Instant;

/**
 * Actions by criteria that can be repeated on any segment.
 *
 * @param code at most 20 characters, unique
 * @param steps how many actions it repeats
 */
public record SavedCriteria(
        String code, String description, int steps, Instant createdAt, String createdBy) {}
