package org.relance.crm.api;

import java.time.Instant;

/** That a person was erased, by whom and why. */
public record Erasure(long contactId, Instant erasedAt, String erasedBy, String reason) {}
