package org.relance.access.api;

/**
 * A view of a list that a user has saved.
 *
 * @param version counts changes; a change names the version it was made on
 * @param list id of the list's page, such as {@code contacts}
 * @param query parameters of the page's address: search, filters, order and columns
 */
public record ListView(long id, int version, String list, String name, String query) {}
