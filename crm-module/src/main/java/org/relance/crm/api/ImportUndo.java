package org.relance.crm.api;

/**
 * What undoing an import did.
 *
 * @param removed records that the import had made
 * @param keptUpdates records that it had updated; they keep the new values
 * @param refused records that stay since they are used or were changed; their rows say why
 */
public record ImportUndo(int removed, int keptUpdates, int refused) {}
