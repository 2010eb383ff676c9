package org.relance.kernel.db;

import java.util.List;

/**
 * Some rows of a list.
 *
 * @param next cursor for the rows that follow, empty behind the last
 * @param total number of rows that match the search and the filters; of more than 50 000 as it was
 *     within the last minute
 */
public record ListPage<T>(List<T> rows, String next, long total) {}
