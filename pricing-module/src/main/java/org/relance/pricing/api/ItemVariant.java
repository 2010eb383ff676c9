package org.relance.pricing.api;

/**
 * A variant of an item.
 *
 * @param code 1 to 20 characters, unique for its item
 * @param description at most 100 characters
 */
public record ItemVariant(String code, String description) {

    public ItemVariant {
        code = code == null ? "" : code.strip();
        description = description == null ? "" : description.strip();
    }
}
