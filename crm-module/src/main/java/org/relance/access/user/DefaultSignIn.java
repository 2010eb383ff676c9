package org.relance.access.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.relance.access.api.SignIn;
import org.relance.access.api.SignedIn;
import org.relance.kernel.Actor;

/**
 * Opens no transaction of its own: the slow check of a password must hold no lock, and the counted
 * attempt must stay when the check fails.
 */
@ApplicationScoped
class DefaultSignIn implements SignIn {

    @Inject DefaultAttempts attempts;
    @Inject DefaultActors actors;

    @Override
    public Optional<SignedIn> withPassword(String username, String password) {
        if (username == null || password == null || password.length() > PasswordRule.LONGEST) {
            return Optional.empty();
        }
        var attempt = attempts.begin(username.strip().toLowerCase(Locale.ROOT));
        String stored =
                attempt.map(DefaultAttempts.Attempt::passwordHash).orElse(PasswordHash.NOBODY);
        boolean matches = PasswordHash.matches(password, stored);
        if (!matches || attempt.isEmpty() || attempt.get().isLockedOut()) {
            return Optional.empty();
        }
        attempts.succeeded(attempt.get());
        String stamp = PasswordHash.stamp(stored);
        return actors.again(attempt.get().username(), stamp)
                .map(actor -> new SignedIn(actor, stamp));
    }

    @Override
    public Optional<Actor> withToken(String secret) {
        return secret == null ? Optional.empty() : actors.ofToken(PasswordHash.sha256(secret));
    }

    @Override
    public Optional<Actor> withCalendarSecret(String secret) {
        return secret == null
                ? Optional.empty()
                : actors.ofCalendarFeed(PasswordHash.sha256(secret));
    }

    @Override
    public Optional<Actor> again(String username, String stamp) {
        return actors.again(username, stamp);
    }
}
