package org.relance.crm.api;

import java.util.List;

/**
 * A field that a column of a file may fill.
 *
 * @param name as refusals and the REST interface have it; unique for its kind
 * @param label text reference of its name for readers, such as {@code crm:field.name}
 * @param headings under which exports have it, however they are spelt
 */
public record ImportField(String name, String label, List<String> headings) {

    public ImportField {
        headings = List.copyOf(headings);
    }

    public static ImportField of(String name, String label, String... headings) {
        return new ImportField(name, label, List.of(headings));
    }
}
