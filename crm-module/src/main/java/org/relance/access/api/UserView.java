package org.relance.access.api;

import java.time.Instant;
import java.util.List;
import org.relance.kernel.Role;

/**
 * A user as others may see it; never carries anything of the password.
 *
 * @param version counts changes; a change names the version it was made on
 * @param language {@code fr} or {@code en}
 * @param zone name of a time zone, e.g. {@code Europe/Paris}
 * @param theme {@code system}, {@code light} or {@code dark}
 * @param salespersonCode salesperson whom this user is, or null
 * @param lockedUntil end of a lock-out after failures to sign in, or null
 * @param lastSignIn null for a user who never signed in
 */
public record UserView(
        long id,
        int version,
        String username,
        String displayName,
        String email,
        String language,
        String zone,
        String theme,
        String salespersonCode,
        List<Role> roles,
        boolean active,
        Instant lockedUntil,
        Instant lastSignIn,
        Instant createdAt) {

    public UserView {
        roles = List.copyOf(roles);
    }
}
