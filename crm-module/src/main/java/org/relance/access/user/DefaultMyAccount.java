package org.relance.access.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.relance.access.api.MyAccount;
import org.relance.access.api.Preferences;
import org.relance.access.api.UserView;
import org.relance.kernel.Allowed;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultMyAccount implements MyAccount {

    @Inject UserRepository users;
    @Inject CurrentActor currentActor;
    @Inject Trail trail;
    @Inject Database database;

    @Override
    public UserView get() {
        return me().view();
    }

    @Override
    public UserView choose(Preferences preferences) {
        User me = me();
        UserView before = me.view();
        me.choose(UserRules.accepted(complete(preferences, before)));
        UserView after = users.saved(me).view();
        if (after.version() == before.version()) {
            return after;
        }
        trail.record("user", me.id(), me.username(), "changed", Changes.between(before, after));
        return after;
    }

    private static Preferences complete(Preferences typed, UserView present) {
        return new Preferences(
                typed.language() == null ? present.language() : typed.language(),
                typed.zone() == null ? present.zone() : typed.zone(),
                typed.theme() == null ? present.theme() : typed.theme());
    }

    @Override
    public String theme() {
        return database.ask(
                h ->
                        h.createQuery("select theme from crm_user where username = :username")
                                .bind("username", currentActor.get().username())
                                .mapTo(String.class)
                                .findOne()
                                .orElse("system"));
    }

    @Override
    public Optional<String> salesperson() {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select salesperson_code from crm_user"
                                                + " where username = :username and salesperson_code is not null")
                                .bind("username", currentActor.get().username())
                                .mapTo(String.class)
                                .findOne());
    }

    @Override
    public void changePassword(String presentPassword, String newPassword) {
        User me = me();
        if (presentPassword == null || !me.hasPassword(presentPassword)) {
            throw DomainException.invalid("access.password-wrong", "presentPassword");
        }
        PasswordRule.check(me.username(), newPassword);
        me.takePassword(PasswordHash.of(newPassword));
        users.saved(me);
        trail.record("user", me.id(), me.username(), "password-set", "");
    }

    private User me() {
        String username = currentActor.get().username();
        return users.named(username)
                .orElseThrow(() -> DomainException.notFound("access.user-not-found", username));
    }
}
