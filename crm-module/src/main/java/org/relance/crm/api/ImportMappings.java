package org.relance.crm.api;

import java.util.List;
import java.util.Optional;
import org.relance.kernel.DomainException;

/** Mappings that were kept under a name; {@link Imports#map} makes them. */
public interface ImportMappings {

    /** All mappings by kind and name. */
    List<ImportMappingView> all();

    /** One mapping, or empty. */
    Optional<ImportMappingView> find(long id);

    /**
     * Changes the name and the fields of a mapping; its headings stay.
     *
     * @param fields one for each heading, empty for a column that is ignored
     * @throws DomainException {@code crm.import-mapping-not-found}, {@code crm.changed-meanwhile},
     *     {@code crm.import-mapping-name-taken}, {@code crm.import-fields-number}, {@code
     *     crm.import-field-unknown}, {@code crm.import-heading-twice}
     */
    ImportMappingView change(long id, int version, String name, List<String> fields);

    /**
     * Deletes a mapping; imports that it read stay as they are.
     *
     * @throws DomainException {@code crm.import-mapping-not-found}, {@code crm.changed-meanwhile}
     */
    void delete(long id, int version);
}
