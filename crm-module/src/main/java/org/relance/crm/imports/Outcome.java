package org.relance.crm.imports;

import java.util.Objects;
import org.relance.crm.api.ImportOutcome;
import org.relance.kernel.DomainException;

/** What became of a row, as it is stored. */
record Outcome(
        int row, ImportOutcome outcome, Long contactId, String code, String field, String detail) {

    private static final int DETAIL_LENGTH = 300;

    static Outcome created(int row, long contactId) {
        return new Outcome(row, ImportOutcome.CREATED, contactId, null, null, null);
    }

    static Outcome updated(int row, long contactId) {
        return new Outcome(row, ImportOutcome.UPDATED, contactId, null, null, null);
    }

    static Outcome duplicate(int row, Long contactId, String field, String value) {
        return new Outcome(
                row,
                ImportOutcome.DUPLICATE,
                contactId,
                "crm.import-duplicate",
                field,
                shorten(value));
    }

    static Outcome rejected(int row, DomainException refusal) {
        Object first = refusal.arguments().isEmpty() ? null : refusal.arguments().get(0);
        String detail = shorten(Objects.toString(first, null));
        return new Outcome(
                row, ImportOutcome.REJECTED, null, refusal.code(), refusal.field(), detail);
    }

    private static String shorten(String text) {
        return text == null || text.length() <= DETAIL_LENGTH
                ? text
                : text.substring(0, DETAIL_LENGTH - 1) + "…";
    }
}
