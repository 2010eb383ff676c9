package org.relance.access.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relance.access.api.CalendarFeedView;
import org.relance.access.api.CalendarFeeds;
import org.relance.access.api.CalendarKind;
import org.relance.access.api.CreatedCalendarFeed;
import org.relance.access.api.MyAccount;
import org.relance.access.api.NewCalendarFeed;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultCalendarFeeds implements CalendarFeeds {

    private static final String SUBJECT = "calendar-feed";
    private static final String PREFIX = "cal_";
    private static final int SECRET_BYTES = 32;
    private static final int HINT_LENGTH = 4;

    /** The columns of a feed. */
    public record Row(
            String kinds, boolean mine, String hint, Instant createdAt, Instant lastReadAt) {

        CalendarFeedView view() {
            Set<CalendarKind> shown =
                    Arrays.stream(kinds.split(","))
                            .map(CalendarKind::valueOf)
                            .collect(Collectors.toSet());
            return new CalendarFeedView(shown, mine, hint, createdAt, lastReadAt);
        }
    }

    @Inject Database database;
    @Inject UserRepository users;
    @Inject MyAccount account;
    @Inject CurrentActor currentActor;
    @Inject BusinessClock clock;
    @Inject Trail trail;

    @Override
    public Optional<CalendarFeedView> mine() {
        return database.ask(
                        h ->
                                h.createQuery(
                                                "select f.* from crm_calendar_feed f join crm_user u on u.id = f.user_id"
                                                        + " where u.username = :username")
                                        .bind("username", currentActor.get().username())
                                        .mapTo(Row.class)
                                        .findOne())
                .map(Row::view);
    }

    @Override
    public CreatedCalendarFeed create(NewCalendarFeed wanted) {
        if (wanted.mine() && account.salesperson().isEmpty()) {
            throw DomainException.invalid("access.calendar-feed-not-salesperson", "mine");
        }
        long user = me();
        String secret = PREFIX + PasswordHash.random(SECRET_BYTES);
        drop(user);
        insert(user, wanted, secret);
        trail.record(SUBJECT, user, null, "created", "");
        return new CreatedCalendarFeed(mine().orElseThrow(), secret);
    }

    private void insert(long user, NewCalendarFeed wanted, String secret) {
        String kinds =
                wanted.kinds().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        database.change(
                h ->
                        h.createUpdate(
                                        "insert into crm_calendar_feed (user_id, token_hash, hint, kinds, mine, created_at)"
                                                + " values (:user, :hash, :hint, :kinds, :mine, :now)")
                                .bind("user", user)
                                .bind("hash", PasswordHash.sha256(secret))
                                .bind("hint", secret.substring(secret.length() - HINT_LENGTH))
                                .bind("kinds", kinds)
                                .bind("mine", wanted.mine())
                                .bind("now", clock.systemClock().instant())
                                .execute());
    }

    @Override
    public void withdraw() {
        long user = me();
        if (drop(user)) {
            trail.record(SUBJECT, user, null, "revoked", "");
        }
    }

    private boolean drop(long user) {
        return database.ask(h -> h.execute("delete from crm_calendar_feed where user_id = ?", user))
                > 0;
    }

    private long me() {
        String username = currentActor.get().username();
        return users.named(username)
                .orElseThrow(() -> DomainException.notFound("access.user-not-found", username))
                .id();
    }
}
