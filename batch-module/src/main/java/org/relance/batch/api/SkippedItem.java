package org.relance.batch.api;

import java.time.Instant;

/**
 * An item that a job could not do and left out.
 *
 * @param itemKey what the item is called where it comes from, such as a row number
 * @param code why, {@code error.<code>} has the sentence
 * @param detail arguments for the sentence, separated by {@code |}
 */
public record SkippedItem(
        long id,
        long executionId,
        String stepName,
        String itemKey,
        String code,
        String detail,
        Instant happenedAt) {}
