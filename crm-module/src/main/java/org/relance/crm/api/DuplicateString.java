package org.relance.crm.api;

/**
 * A row of the set-up: so many characters from one end of a field.
 *
 * @param length 2 to 10 characters; null for 5
 */
public record DuplicateString(DuplicateField field, DuplicatePart part, Integer length) {

    /** Characters of a search string where nothing else is said. */
    public static final int USUAL_LENGTH = 5;

    public DuplicateString {
        length = length == null ? USUAL_LENGTH : length;
    }
}
