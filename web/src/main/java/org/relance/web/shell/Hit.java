package org.relance.web.shell;

import java.io.Serializable;

/**
 * A record, page or action that a search found.
 *
 * @param address path inside the application, with parameters
 */
public record Hit(String title, String note, String address) implements Serializable {}
