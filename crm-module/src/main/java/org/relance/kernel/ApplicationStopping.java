package org.relance.kernel;

/** Fired once before the server goes down; observers end what they started within seconds. */
public record ApplicationStopping() {}
