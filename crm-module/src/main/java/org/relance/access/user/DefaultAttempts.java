package org.relance.access.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.Trail;

/**
 * Counts attempts to sign in. An attempt is counted before its password is looked at, so that
 * simultaneous guesses cannot slip past the limit; a success takes the count back.
 */
@ApplicationScoped
@Transactional
class DefaultAttempts {

    static final int LIMIT = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    /** What an attempt is checked against. */
    public record Attempt(long id, String username, String passwordHash, int failedCount) {

        /** True for more attempts than allowed; then no password helps. */
        boolean isLockedOut() {
            return failedCount > LIMIT;
        }

        @Override
        public String toString() {
            return "Attempt[" + username + "]";
        }
    }

    private static final String COUNT =
            "update crm_user set"
                    + " failed_count = case when locked_until <= :now then 1 else failed_count + 1 end,"
                    + " locked_until = case when locked_until <= :now then cast(null as timestamp)"
                    + " when locked_until is null and failed_count + 1 >= :most"
                    + " then cast(:until as timestamp) else locked_until end"
                    + " where username = :username and active = true";

    @Inject Database database;
    @Inject BusinessClock clock;
    @Inject Trail trail;

    /** Counts one more attempt; empty if there is no such active user. */
    Optional<Attempt> begin(String username) {
        Instant now = clock.systemClock().instant();
        Optional<Attempt> attempt =
                database.ask(
                        h -> {
                            h.createUpdate(COUNT)
                                    .bind("now", now)
                                    .bind("until", now.plus(LOCK))
                                    .bind("most", LIMIT)
                                    .bind("username", username)
                                    .execute();
                            return h.createQuery(
                                            "select id, username, password_hash, failed_count"
                                                    + " from crm_user where username = :username and active = true")
                                    .bind("username", username)
                                    .mapTo(Attempt.class)
                                    .findOne();
                        });
        attempt.filter(a -> a.failedCount() == LIMIT + 1).ifPresent(this::noteLock);
        return attempt;
    }

    private void noteLock(Attempt attempt) {
        trail.record("user", attempt.id(), attempt.username(), "locked", "");
    }

    /** The attempt succeeded. */
    void succeeded(Attempt attempt) {
        forget(attempt.id());
        database.change(
                h ->
                        h.createUpdate("update crm_user set last_sign_in = :now where id = :id")
                                .bind("now", clock.systemClock().instant())
                                .bind("id", attempt.id())
                                .execute());
    }

    /** Ends a lock-out. */
    void forget(long userId) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update crm_user set failed_count = 0, locked_until = null where id = :id")
                                .bind("id", userId)
                                .execute());
    }
}
