package org.relance.access.api;

import java.time.Instant;

/**
 * A user in a list.
 *
 * @param roles names of the roles, separated by spaces
 */
public record UserRow(
        long id,
        String username,
        String displayName,
        String email,
        String roles,
        boolean active,
        Instant lockedUntil,
        Instant lastSignIn) {}
