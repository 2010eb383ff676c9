package org.relance.pricing.api;

/** A variant of an item. */
public record ItemVariant(String code, String description) {}
