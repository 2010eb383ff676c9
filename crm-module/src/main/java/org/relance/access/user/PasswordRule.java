package org.relance.access.user;

import java.util.Locale;
import java.util.Set;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.TextFold;

/** What a password must be: long rather than decorated, and not what everybody tries first. */
final class PasswordRule {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final int LEAST_DIFFERENT = 6;
    private static final Set<String> FIRST_TRIES =
            Set.of(
                    "password",
                    "motdepasse",
                    "azerty",
                    "qwerty",
                    "123456",
                    "administrateur",
                    "administrator",
                    "letmein",
                    "bienvenue",
                    "welcome",
                    "relance");

    private PasswordRule() {}

    static void check(String username, String password) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
            throw refused("access.password-too-short", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw refused("access.password-too-long", LONGEST);
        }
        String folded = TextFold.fold(password).replace(" ", "");
        if (username.length() > 2 && folded.contains(username.toLowerCase(Locale.ROOT))) {
            throw refused("access.password-like-username");
        }
        if (password.codePoints().distinct().count() < LEAST_DIFFERENT || isFirstTry(folded)) {
            throw refused("access.password-too-simple");
        }
    }

    /** A well-known word, alone or with no more than a few characters around it. */
    private static boolean isFirstTry(String folded) {
        return FIRST_TRIES.stream()
                .anyMatch(word -> folded.replace(word, "").length() < LEAST_DIFFERENT);
    }

    private static DomainException refused(String code, Object... arguments) {
        return DomainException.invalid(code, "password", arguments);
    }
}
