package org.relance.kernel;

/**
 * Fired once per start, when the schema is migrated and facades can be called; observers run as
 * {@link Actor#SYSTEM}. Observers that need an order say so by {@code @Priority}.
 */
public record ApplicationStarted() {}
