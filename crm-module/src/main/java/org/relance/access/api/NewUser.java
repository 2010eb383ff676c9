package org.relance.access.api;

import java.util.Set;
import org.relance.kernel.Role;

/**
 * Creates a user.
 *
 * @param username sign-in name: 2 to 60 of {@code a-z 0-9 . _ -}; capitals are folded
 * @param password first password, held to the strength rule
 * @param language {@code fr} (where null) or {@code en}
 * @param zone time zone; null for the company's
 * @param salespersonCode salesperson whom this user is; may be null
 */
public record NewUser(
        String username,
        String displayName,
        String email,
        String password,
        String language,
        String zone,
        String salespersonCode,
        Set<Role> roles) {

    public NewUser {
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }

    /** Leaves the password out, so that it gets into no log. */
    @Override
    public String toString() {
        return "NewUser[" + username + "]";
    }
}
