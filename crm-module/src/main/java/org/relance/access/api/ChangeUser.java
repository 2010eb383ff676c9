package org.relance.access.api;

import java.util.Set;
import org.relance.kernel.Role;

/** New values of a user's card; all of them, as the card shows them. */
public record ChangeUser(
        String displayName,
        String email,
        String language,
        String zone,
        String salespersonCode,
        Set<Role> roles) {

    public ChangeUser {
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }
}
