package org.relance.crm.api;

import java.util.List;

/**
 * What merging two contacts would do.
 *
 * @param fields in which the two differ
 * @param moves what refers to the other and will refer to the survivor
 */
public record MergePreview(
        ContactView survivor, ContactView other, List<Field> fields, List<Moves> moves) {

    /**
     * A field in which they differ.
     *
     * @param name in the spelling of the REST interface
     * @param takeOther true where the survivor has no value: the other's is taken unless said
     *     otherwise
     */
    public record Field(String name, String survivor, String other, boolean takeOther) {}

    /**
     * Rows that move.
     *
     * @param kind interactions, opportunities, tasks, …
     */
    public record Moves(String kind, long rows) {}

    public MergePreview {
        fields = List.copyOf(fields);
        moves = List.copyOf(moves);
    }
}
