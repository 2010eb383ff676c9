package org.relance.crm.api;

/**
 * The search for duplicates among all contacts, block by block, for a job. Three passes: strings of
 * every contact that changed since its own were written, then which strings are common, then the
 * pairs of those contacts. Repeating a block changes nothing.
 */
public interface DuplicateSearch {

    /** What a block did: the last contact it looked at, and how many. */
    record Block(long lastContactId, int contacts) {}

    /** Contacts behind one, for the progress. */
    long contactsAfter(long contactId);

    /** True where there is a contact behind one. */
    boolean hasContactsAfter(long contactId);

    /** Writes the strings of the next contacts that have none or old ones; empty at the end. */
    Block writeStrings(long afterContactId, int limit);

    /** Counts which strings many contacts bear. */
    void countCommonStrings();

    /** Contacts behind one whose pairs are to be looked for. */
    long unsearchedAfter(long contactId);

    /** True where there is one. */
    boolean hasUnsearchedAfter(long contactId);

    /** Looks for the pairs of the next contacts; empty at the end. */
    Block findPairs(long afterContactId, int limit);
}
