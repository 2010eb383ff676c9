package org.relance.kernel;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/**
 * Who acts: a signed-in user, or the system for what happens by itself.
 *
 * @param username unique sign-in name, {@code system} for the system
 * @param displayName name shown to people
 * @param language language of texts made for this actor
 * @param zone time zone in which this actor reads instants
 */
public record Actor(
        String username, String displayName, Set<Role> roles, Locale language, ZoneId zone) {

    /** Start-up, schedules and recovery act as the system, which may do everything. */
    public static final Actor SYSTEM =
            new Actor(
                    "system",
                    "Relance",
                    Set.of(Role.ADMINISTRATOR),
                    Locale.FRENCH,
                    ZoneId.of("Europe/Paris"));

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** True if this actor has one of the roles, or is an administrator. */
    public boolean mayActAs(Role... anyOf) {
        if (roles.contains(Role.ADMINISTRATOR)) {
            return true;
        }
        for (Role role : anyOf) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
