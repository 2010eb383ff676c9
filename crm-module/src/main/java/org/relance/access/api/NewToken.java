package org.relance.access.api;

import java.time.LocalDate;

/**
 * Creates a token.
 *
 * @param name what it is for
 * @param expiresOn last day of validity; null for one that ends only when it is revoked
 */
public record NewToken(String name, LocalDate expiresOn) {}
