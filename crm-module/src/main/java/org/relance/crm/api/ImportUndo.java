package org.relance.crm.api;

/**
 * What undoing an import did.
 *
 * @param removedContacts contacts that the import had made
 * @param keptUpdates contacts that it had updated; they keep the new values
 */
public record ImportUndo(int removedContacts, int keptUpdates) {}
