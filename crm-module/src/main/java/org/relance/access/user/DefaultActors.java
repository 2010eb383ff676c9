package org.relance.access.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.relance.kernel.Actor;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;

/** Finds out as whom a session or a token acts; asked with every request, so by plain SQL. */
@ApplicationScoped
@Transactional
class DefaultActors {

    /** Tokens note their last use only so often, to keep reading requests free of writes. */
    private static final Duration NOTE_USE_EVERY = Duration.ofMinutes(5);

    /** A user with one of the roles. */
    public record ActorRow(
            long id,
            String username,
            String displayName,
            String passwordHash,
            String language,
            String zone,
            String role) {}

    private static final String USER =
            "select u.id, u.username, u.display_name, u.password_hash, u.language, u.zone, r.role"
                    + " from crm_user u left join crm_user_role r on r.user_id = u.id"
                    + " where u.active = true and ";

    @Inject Database database;
    @Inject BusinessClock clock;

    Optional<Actor> again(String username, String stamp) {
        List<ActorRow> rows =
                database.ask(
                        h ->
                                h.createQuery(USER + "u.username = :username")
                                        .bind("username", username)
                                        .mapTo(ActorRow.class)
                                        .list());
        return rows.stream()
                .findFirst()
                .filter(row -> PasswordHash.stamp(row.passwordHash()).equals(stamp))
                .map(row -> actor(rows));
    }

    Optional<Actor> ofToken(String hash) {
        Instant now = clock.systemClock().instant();
        return ofSecret(
                "(select t.user_id from crm_token t where t.token_hash = :hash"
                        + " and t.revoked_at is null and (t.expires_at is null or t.expires_at > :now))",
                "update crm_token set last_used_at = :now where token_hash = :hash"
                        + " and (last_used_at is null or last_used_at < :before)",
                hash,
                now);
    }

    Optional<Actor> ofCalendarFeed(String hash) {
        return ofSecret(
                "(select f.user_id from crm_calendar_feed f"
                        + " where f.token_hash = :hash and f.created_at <= :now)",
                "update crm_calendar_feed set last_read_at = :now where token_hash = :hash"
                        + " and (last_read_at is null or last_read_at < :before)",
                hash,
                clock.systemClock().instant());
    }

    private Optional<Actor> ofSecret(String owner, String note, String hash, Instant now) {
        List<ActorRow> rows =
                database.ask(
                        h ->
                                h.createQuery(USER + "u.id = " + owner)
                                        .bind("hash", hash)
                                        .bind("now", now)
                                        .mapTo(ActorRow.class)
                                        .list());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        noteUse(note, hash, now);
        return Optional.of(actor(rows));
    }

    private void noteUse(String note, String hash, Instant now) {
        database.change(
                h ->
                        h.createUpdate(note)
                                .bind("now", now)
                                .bind("hash", hash)
                                .bind("before", now.minus(NOTE_USE_EVERY))
                                .execute());
    }

    private static Actor actor(List<ActorRow> rows) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        rows.stream().filter(r -> r.role() != null).forEach(r -> roles.add(Role.valueOf(r.role())));
        ActorRow user = rows.get(0);
        return new Actor(
                user.username(),
                user.displayName(),
                roles,
                Locale.forLanguageTag(user.language()),
                ZoneId.of(user.zone()));
    }
}
