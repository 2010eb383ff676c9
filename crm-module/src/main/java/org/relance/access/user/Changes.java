package org.relance.access.user;

import java.util.Objects;
import java.util.StringJoiner;
import org.relance.access.api.UserView;

/** Says what differs between two states of a user, as the trail shows it. */
final class Changes {

    private final StringJoiner lines = new StringJoiner("\n");

    private Changes() {}

    static String between(UserView before, UserView after) {
        Changes changes = new Changes();
        changes.add("displayName", before.displayName(), after.displayName());
        changes.add("email", before.email(), after.email());
        changes.add("language", before.language(), after.language());
        changes.add("zone", before.zone(), after.zone());
        changes.add("theme", before.theme(), after.theme());
        changes.add("salespersonCode", before.salespersonCode(), after.salespersonCode());
        changes.add("roles", before.roles(), after.roles());
        return changes.lines.toString();
    }

    private void add(String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            lines.add(field + ": " + shown(before) + " → " + shown(after));
        }
    }

    private static String shown(Object value) {
        return value == null ? "–" : value.toString();
    }
}
