package org.relance.crm.api;

/**
 * What a user types for a code.
 *
 * @param code upper-cased except for languages; at most 20 characters
 * @param position null puts a new code behind the last one and leaves an existing one where it is
 */
public record CodeDetails(String code, String description, Integer position, boolean blocked) {

    /** A code that can be chosen, behind those that exist. */
    public static CodeDetails of(String code, String description) {
        return new CodeDetails(code, description, null, false);
    }
}
