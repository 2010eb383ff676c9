package org.relance.access.user;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.relance.access.api.ChangeUser;
import org.relance.access.api.Preferences;
import org.relance.kernel.DomainException;

/** What may stand in the fields of a user. */
final class UserRules {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+");
    private static final Set<String> LANGUAGES = Set.of("fr", "en");
    private static final Set<String> THEMES = Set.of("system", "light", "dark");
    private static final int NAME_LIMIT = 100;
    private static final int EMAIL_LIMIT = 254;

    private UserRules() {}

    /** The user name in its stored spelling. */
    static String username(String typed) {
        String name = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (!USERNAME.matcher(name).matches() || name.equals("system")) {
            throw DomainException.invalid("access.username-invalid", "username");
        }
        return name;
    }

    static ChangeUser accepted(ChangeUser typed) {
        if (typed.roles().isEmpty()) {
            throw DomainException.invalid("access.role-needed", "roles");
        }
        return new ChangeUser(
                displayName(typed.displayName()),
                email(typed.email()),
                oneOf(typed.language(), LANGUAGES, "language"),
                zone(typed.zone()),
                blankToNull(typed.salespersonCode()),
                typed.roles());
    }

    static Preferences accepted(Preferences typed) {
        return new Preferences(
                oneOf(typed.language(), LANGUAGES, "language"),
                zone(typed.zone()),
                oneOf(typed.theme(), THEMES, "theme"));
    }

    private static String displayName(String typed) {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty()) {
            throw DomainException.invalid("access.value-needed", "displayName");
        }
        if (name.length() > NAME_LIMIT) {
            throw DomainException.invalid("access.value-too-long", "displayName", NAME_LIMIT);
        }
        return name;
    }

    private static String email(String typed) {
        String email = blankToNull(typed);
        if (email != null && (email.length() > EMAIL_LIMIT || !EMAIL.matcher(email).matches())) {
            throw DomainException.invalid("access.email-invalid", "email");
        }
        return email;
    }

    private static String zone(String typed) {
        try {
            return ZoneId.of(typed == null ? "" : typed.strip()).getId();
        } catch (DateTimeException e) {
            throw DomainException.invalid("access.zone-unknown", "zone", String.valueOf(typed));
        }
    }

    private static String oneOf(String typed, Set<String> accepted, String field) {
        if (typed == null || !accepted.contains(typed)) {
            throw DomainException.invalid(
                    "access.value-unknown", field, String.join(", ", accepted));
        }
        return typed;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
