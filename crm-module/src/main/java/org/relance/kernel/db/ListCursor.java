package org.relance.kernel.db;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.relance.kernel.DomainException;

/**
 * The place of a row in the order of a list: what it is sorted by, and its id among rows of the
 * same value. A page that starts behind it neither repeats nor misses a row, even if the row itself
 * has been deleted meanwhile. A cursor is good for one order; it is no secret and proves nothing.
 *
 * @param sortValue value of the sort expression as the database spells it
 * @param id the unique id that breaks ties
 */
record ListCursor(String sortValue, long id) {

    /** Characters of a bad cursor that a refusal repeats. */
    private static final int MOST_REPEATED = 40;

    ListCursor {
        sortValue = sortValue == null ? "" : sortValue;
    }

    /** The cursor as one word that can stand in an address. */
    String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((id + " " + sortValue).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws DomainException {@code list.bad-value} in the field {@code after}
     */
    static ListCursor decode(String word) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
            int space = text.indexOf(' ');
            return new ListCursor(
                    text.substring(space + 1), Long.parseLong(text.substring(0, space)));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw DomainException.invalid("list.bad-value", "after", shorten(word));
        }
    }

    private static String shorten(String text) {
        return text.length() > MOST_REPEATED
                ? text.substring(0, MOST_REPEATED).toLowerCase(Locale.ROOT)
                : text;
    }

    /**
     * Wants only rows behind this place.
     *
     * @throws DomainException {@code list.bad-value} if the cursor is one of another order
     */
    void startBehind(ListConditions rows, ListOrder order) {
        String beyond = order.descending() ? " < " : " > ";
        String sorted = order.column().sortExpression();
        String value = rows.parameter(order.column().parse("after", sortValue));
        String last = rows.parameter(id);
        rows.add(
                "(%s or (%s and %s))"
                        .formatted(
                                sorted + beyond + value,
                                sorted + " = " + value,
                                order.id() + beyond + last));
    }
}
