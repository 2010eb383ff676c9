package org.relance.web.rest;

/**
 * 201: a record that was made.
 *
 * @param version version for {@code If-Match}, or null for a record that has none
 * @param address below {@code /api/v1/}, such as {@code users/7}
 */
public record Created<T>(T body, Long version, String address) implements Answer<T> {}
