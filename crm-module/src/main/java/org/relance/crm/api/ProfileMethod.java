package org.relance.crm.api;

/** How a value of a contact leads to an answer (domain.md §2). */
public enum ProfileMethod {
    /** The value itself lies between the bounds of the answer. */
    DEFINED_VALUE,
    /** The contact's share in the sum of all values, in percent. */
    PERCENT_OF_VALUE,
    /**
     * The contact's place among all, in percent of the contacts. Contacts with one value share the
     * last of their places, so that the first 20 % are never more than that.
     */
    PERCENT_OF_CONTACTS
}
