package org.relance.access.user;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.relance.access.api.UserRow;
import org.relance.kernel.Role;
import org.relance.kernel.db.Listing;

/** The list of users. */
final class UserListing {

    static final Listing<UserRow> ROWS =
            Listing.of(
                            UserRow.class,
                            "u.id, u.username, u.display_name, u.email, "
                                    + roles()
                                    + " as roles, u.active, u.locked_until, u.last_sign_in",
                            "crm_user u",
                            "u.id")
                    .requiredText("username", "u.username")
                    .text("displayName", "u.display_name")
                    .text("email", "u.email")
                    .text("roles", roles())
                    .flag("active", "u.active")
                    .search("u.search_key");

    private UserListing() {}

    /** The names of a user's roles in one text; neither database's way to join rows is common. */
    private static String roles() {
        return Arrays.stream(Role.values())
                .map(UserListing::held)
                .collect(Collectors.joining(" || ", "trim(", ")"));
    }

    private static String held(Role role) {
        return "case when exists (select 1 from crm_user_role r where r.user_id = u.id"
                + " and r.role = '%s') then '%s ' else '' end".formatted(role, role);
    }
}
