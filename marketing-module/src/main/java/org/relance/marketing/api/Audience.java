package org.relance.marketing.api;

import java.util.List;

/**
 * Who of a segment gets the e-mails and who is left out.
 *
 * @param contacts everybody on the segment
 * @param recipients who gets them
 * @param excluded who is left out, by reason; reasons that concern nobody are not listed
 */
public record Audience(int contacts, int recipients, List<Excluded> excluded) {

    /** How many contacts are left out for one reason. */
    public record Excluded(ExclusionReason reason, int contacts) {}

    /** Everybody who is left out. */
    public int left() {
        return contacts - recipients;
    }
}
