package org.relance.crm.api.event;

import java.time.Instant;

/** A contact refused further mail. */
public record ContactOptedOut(long contactId, String source, Instant at) {}
