package org.relance.crm.api;

/**
 * What became of a row.
 *
 * @param contactId the contact made, updated or found; null if rejected or of another kind
 * @param recordId the record of another kind, likewise
 * @param code why it was not taken, or not undone, as in {@code error.<code>}; null if it was
 * @param field the field to blame, null if none
 * @param detail the value to blame, shortened; null if none
 */
public record ImportRowView(
        int rowNo,
        ImportOutcome outcome,
        Long contactId,
        String contactNumber,
        Long recordId,
        String recordNo,
        String code,
        String field,
        String detail) {}
