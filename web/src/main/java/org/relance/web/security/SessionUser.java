package org.relance.web.security;

import java.io.Serializable;

/**
 * What a session remembers of its user; everything else is read anew with each request.
 *
 * @param stamp mark of the password, see {@link org.relance.access.api.SignedIn}
 * @param csrf secret that a change over REST repeats in a header
 */
record SessionUser(String username, String stamp, String csrf) implements Serializable {

    /** Leaves the secrets out, so that they get into no log. */
    @Override
    public String toString() {
        return "SessionUser[" + username + "]";
    }
}
