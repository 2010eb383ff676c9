package org.relance.crm.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.relance.crm.api.ImportField;
import org.relance.crm.api.ImportKind;
import org.relance.kernel.DomainException;

/**
 * Which column fills which field.
 *
 * @param name under which it is kept, null if it is not
 */
record Mapping(String name, List<String> fields) {

    /** Refuses fields that the kind does not have, and one that two columns would fill. */
    static Mapping checked(String name, List<String> fields, int columns, ImportKind kind) {
        List<String> typed =
                fields == null
                        ? List.of()
                        : fields.stream().map(f -> f == null ? "" : f.strip()).toList();
        if (typed.size() != columns) {
            throw DomainException.invalid(
                    "crm.import-fields-number", "fields", columns, typed.size());
        }
        Set<String> known = new HashSet<>(kind.fields().stream().map(ImportField::name).toList());
        Set<String> seen = new HashSet<>();
        for (String field : typed) {
            if (!field.isEmpty() && !known.contains(field)) {
                throw DomainException.invalid("crm.import-field-unknown", "fields", field);
            }
            if (!field.isEmpty() && !seen.add(field)) {
                throw DomainException.invalid("crm.import-heading-twice", "fields", field);
            }
        }
        return new Mapping(name, typed);
    }
}
