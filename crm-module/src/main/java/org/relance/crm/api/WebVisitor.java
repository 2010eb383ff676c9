package org.relance.crm.api;

/**
 * By what somebody outside comes. Only fingerprints of it are ever kept.
 *
 * @param network address, null where it is not known
 * @param agent what the browser calls itself, null for nothing
 */
public record WebVisitor(String network, String agent) {

    /** Of whom nothing is known. */
    public static final WebVisitor NOBODY = new WebVisitor(null, null);
}
