package org.relance.access.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.relance.access.api.ApiTokens;
import org.relance.access.api.CreatedToken;
import org.relance.access.api.NewToken;
import org.relance.access.api.TokenView;
import org.relance.kernel.Actor;
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
class DefaultApiTokens implements ApiTokens {

    /** Marks the secret as ours, so that scanners of leaked secrets can tell. */
    private static final String PREFIX = "rel_";

    private static final int SECRET_BYTES = 32;
    private static final int HINT_LENGTH = 4;
    private static final int NAME_LIMIT = 100;
    private static final String SELECT =
            "select t.id, u.username, t.name, t.hint, t.created_at, t.expires_at, t.last_used_at,"
                    + " t.revoked_at from crm_token t join crm_user u on u.id = t.user_id where ";

    @Inject Database database;
    @Inject UserRepository users;
    @Inject CurrentActor currentActor;
    @Inject BusinessClock clock;
    @Inject Trail trail;

    @Override
    public List<TokenView> mine() {
        return ofUser(me().id());
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public List<TokenView> of(long userId) {
        return ofUser(users.get(userId).id());
    }

    @Override
    public CreatedToken create(NewToken typed) {
        String name = typed.name() == null ? "" : typed.name().strip();
        if (name.isEmpty() || name.length() > NAME_LIMIT) {
            throw DomainException.invalid("access.token-name-needed", "name", NAME_LIMIT);
        }
        Instant expiresAt = endOf(typed.expiresOn());
        User me = me();
        String secret = PREFIX + PasswordHash.random(SECRET_BYTES);
        long id = insert(me.id(), name, secret, expiresAt);
        trail.record("token", id, null, "created", "name: " + name);
        return new CreatedToken(get(id), secret);
    }

    private long insert(long userId, String name, String secret, Instant expiresAt) {
        return database.ask(
                h ->
                        h.createUpdate(
                                        "insert into crm_token (user_id, name, hint, token_hash, created_at, expires_at)"
                                                + " values (:user, :name, :hint, :hash, :now, :expires)")
                                .bind("user", userId)
                                .bind("name", name)
                                .bind("hint", secret.substring(secret.length() - HINT_LENGTH))
                                .bind("hash", PasswordHash.sha256(secret))
                                .bind("now", clock.systemClock().instant())
                                .bind("expires", expiresAt)
                                .executeAndReturnGeneratedKeys()
                                .mapTo(Long.class)
                                .one());
    }

    private Instant endOf(LocalDate lastDay) {
        if (lastDay == null) {
            return null;
        }
        Instant end = lastDay.plusDays(1).atStartOfDay(clock.zone()).toInstant();
        if (!end.isAfter(clock.systemClock().instant())) {
            throw DomainException.invalid("access.token-expired", "expiresOn");
        }
        return end;
    }

    @Override
    public void revoke(long id) {
        TokenView token = get(id);
        Actor actor = currentActor.get();
        if (!token.username().equals(actor.username()) && !actor.mayActAs(Role.ADMINISTRATOR)) {
            throw DomainException.notFound("access.token-not-found", id);
        }
        if (token.revokedAt() == null) {
            end(id);
            trail.record("token", id, null, "revoked", "name: " + token.name());
        }
    }

    private void end(long id) {
        database.change(
                h ->
                        h.createUpdate("update crm_token set revoked_at = :now where id = :id")
                                .bind("now", clock.systemClock().instant())
                                .bind("id", id)
                                .execute());
    }

    private TokenView get(long id) {
        return database.ask(
                        h ->
                                h.createQuery(SELECT + "t.id = :id")
                                        .bind("id", id)
                                        .mapTo(TokenView.class)
                                        .findOne())
                .orElseThrow(() -> DomainException.notFound("access.token-not-found", id));
    }

    private List<TokenView> ofUser(long userId) {
        return database.ask(
                h ->
                        h.createQuery(SELECT + "t.user_id = :user order by t.id desc")
                                .bind("user", userId)
                                .mapTo(TokenView.class)
                                .list());
    }

    private User me() {
        String username = currentActor.get().username();
        return users.named(username)
                .orElseThrow(() -> DomainException.notFound("access.user-not-found", username));
    }
}
