package org.relance.crm.api.event;

/** A contact is about to go up in another; an observer refuses by throwing. */
public record ContactsMerging(long survivorId, long otherId) {}
