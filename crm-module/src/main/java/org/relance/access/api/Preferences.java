package org.relance.access.api;

/**
 * What users choose for themselves; null leaves a choice as it is.
 *
 * @param language {@code fr} or {@code en}
 * @param zone name of a time zone
 * @param theme {@code system}, {@code light} or {@code dark}
 */
public record Preferences(String language, String zone, String theme) {}
