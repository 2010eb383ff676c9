package org.relance.crm.api;

import java.time.Instant;

/**
 * The proof of a consent.
 *
 * @param text what was agreed to, word by word
 * @param version of the wording of the form
 * @param source the form and the address at which the box was ticked
 */
public record LeadConsent(String text, int version, Instant at, String source) {}
