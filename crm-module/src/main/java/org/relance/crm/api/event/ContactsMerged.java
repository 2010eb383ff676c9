package org.relance.crm.api.event;

/**
 * A contact went up in another: the survivor is as it will be and all references have moved; fired
 * before the row of the other goes, so that what was not moved can be settled.
 */
public record ContactsMerged(long survivorId, long otherId) {}
