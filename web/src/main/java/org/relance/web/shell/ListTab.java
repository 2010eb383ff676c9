package org.relance.web.shell;

import java.io.Serializable;

/**
 * A view of a list under a name.
 *
 * @param label text, or a reference {@code bundle:key} to one
 * @param query parameters of the address ({@link ListState#query()})
 * @param removable true for views that the reader has saved
 */
public record ListTab(long id, String label, String query, boolean removable)
        implements Serializable {}
