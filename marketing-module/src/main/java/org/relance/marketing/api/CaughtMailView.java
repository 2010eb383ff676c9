package org.relance.marketing.api;

import java.util.List;

/**
 * A caught mail, opened.
 *
 * @param html the HTML part as it came, blank if there is none; to be shown in a sandbox only
 * @param text the plain part, blank if there is none
 */
public record CaughtMailView(CaughtMailRow mail, List<Header> headers, String html, String text) {

    /** A header field, decoded. */
    public record Header(String name, String value) {}
}
