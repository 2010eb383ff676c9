package org.relance.crm.api;

import java.util.List;

/**
 * A column with ids of contacts.
 *
 * @param kind what a row is, for the count before a merge; null where rows are not worth a count
 * @param unique columns that are unique together with this one: of two rows one stays
 * @param condition which rows of the table are meant; null for all
 * @param preferred where both contacts have a row: which stays even if it is not the survivor's;
 *     null for the survivor's
 * @param moved false where the module settles the rows by itself, or they go with the contact
 */
public record ContactReference(
        String kind,
        String table,
        String column,
        List<String> unique,
        String condition,
        String preferred,
        boolean moved) {

    public ContactReference {
        unique = List.copyOf(unique);
    }

    /** Rows that move as they are. */
    public static ContactReference in(String kind, String table, String column) {
        return new ContactReference(kind, table, column, List.of(), null, null, true);
    }

    /** Rows of which a contact has one for each combination of other columns. */
    public static ContactReference unique(
            String kind, String table, String column, String... others) {
        return new ContactReference(kind, table, column, List.of(others), null, null, true);
    }

    /** Rows that are settled elsewhere, or go with the contact. */
    public static ContactReference settled(String kind, String table, String column) {
        return new ContactReference(kind, table, column, List.of(), null, null, false);
    }

    /** The same for some rows only. */
    public ContactReference where(String rows) {
        return new ContactReference(kind, table, column, unique, rows, preferred, moved);
    }

    /** The same, where such a row stays rather than another. */
    public ContactReference preferring(String rows) {
        return new ContactReference(kind, table, column, unique, condition, rows, moved);
    }
}
