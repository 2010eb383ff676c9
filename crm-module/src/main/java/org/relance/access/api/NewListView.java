package org.relance.access.api;

/**
 * Saves a view of a list.
 *
 * @param list id of the list's page, such as {@code contacts}
 * @param name 1 to 40 characters, no other view of the list has it
 * @param query parameters of the page's address without question mark, at most 2000 characters
 */
public record NewListView(String list, String name, String query) {}
