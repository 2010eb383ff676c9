package org.relance.crm.api;

import java.util.Objects;
import org.relance.kernel.DomainException;

/**
 * What became of a row, as it is stored.
 *
 * @param contactId of a contact that was made, updated or found
 * @param recordId of another record, with its number and the version it had then
 * @param detail the value to blame, at most 300 characters
 */
public record RowOutcome(
        int row,
        ImportOutcome outcome,
        Long contactId,
        Long recordId,
        String recordNumber,
        Integer recordVersion,
        String code,
        String field,
        String detail) {

    private static final int DETAIL_LENGTH = 300;

    public static RowOutcome created(int row, long contactId) {
        return ofContact(row, ImportOutcome.CREATED, contactId, null, null, null);
    }

    public static RowOutcome updated(int row, long contactId) {
        return ofContact(row, ImportOutcome.UPDATED, contactId, null, null, null);
    }

    /** A contact that is there already; its id is null where it is a row of the same file. */
    public static RowOutcome duplicate(int row, Long contactId, String field, String value) {
        return ofContact(
                row,
                ImportOutcome.DUPLICATE,
                contactId,
                "crm.import-duplicate",
                field,
                shorten(value));
    }

    private static RowOutcome ofContact(
            int row, ImportOutcome outcome, Long id, String code, String field, String detail) {
        return new RowOutcome(row, outcome, id, null, null, null, code, field, detail);
    }

    /** A record of another kind that the row made. */
    public static RowOutcome made(int row, long id, String number, int version) {
        return ofRecord(row, ImportOutcome.CREATED, id, number, version);
    }

    /** A record that was there and took over what the row says. */
    public static RowOutcome changed(int row, long id, String number, int version) {
        return ofRecord(row, ImportOutcome.UPDATED, id, number, version);
    }

    private static RowOutcome ofRecord(
            int row, ImportOutcome outcome, long id, String number, int version) {
        return new RowOutcome(row, outcome, null, id, shorten(number), version, null, null, null);
    }

    /** A record that is there already, for the same case; nothing was changed. */
    public static RowOutcome known(int row, long id, String number, String code) {
        return new RowOutcome(
                row, ImportOutcome.DUPLICATE, null, id, number, null, code, null, number);
    }

    /** A row that breaks a rule. */
    public static RowOutcome rejected(int row, DomainException refusal) {
        return refused(row, ImportOutcome.REJECTED, refusal);
    }

    /** A row that is refused since there is such a record already. */
    public static RowOutcome duplicate(int row, DomainException refusal) {
        return refused(row, ImportOutcome.DUPLICATE, refusal);
    }

    private static RowOutcome refused(int row, ImportOutcome outcome, DomainException refusal) {
        Object first = refusal.arguments().isEmpty() ? null : refusal.arguments().get(0);
        return ofContact(
                row,
                outcome,
                null,
                refusal.code(),
                refusal.field(),
                shorten(Objects.toString(first, null)));
    }

    private static String shorten(String text) {
        return text == null || text.length() <= DETAIL_LENGTH
                ? text
                : text.substring(0, DETAIL_LENGTH - 1) + "…";
    }
}
