package org.relance.access.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.relance.access.api.ChangeUser;
import org.relance.access.api.NewUser;
import org.relance.access.api.UserRow;
import org.relance.access.api.UserView;
import org.relance.access.api.Users;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
class DefaultUsers implements Users {

    private static final String SUBJECT = "user";

    @Inject UserRepository users;
    @Inject DefaultAttempts attempts;
    @Inject Database database;
    @Inject BusinessClock clock;
    @Inject Trail trail;

    @Override
    public ListPage<UserRow> page(ListRequest request) {
        return UserListing.ROWS.page(database, request);
    }

    @Override
    public UserView get(long id) {
        return users.get(id).view();
    }

    @Override
    public UserView create(NewUser typed) {
        String username = UserRules.username(typed.username());
        ChangeUser card = UserRules.accepted(cardOf(typed));
        PasswordRule.check(username, typed.password());
        if (users.named(username).isPresent()) {
            throw DomainException.invalid("access.username-taken", "username", username);
        }
        User user =
                new User(
                        username, PasswordHash.of(typed.password()), clock.systemClock().instant());
        user.apply(card);
        UserView view = users.add(user).view();
        record(view, "created", "roles: " + view.roles());
        return view;
    }

    private ChangeUser cardOf(NewUser typed) {
        return new ChangeUser(
                typed.displayName(),
                typed.email(),
                typed.language() == null ? "fr" : typed.language(),
                typed.zone() == null ? clock.zone().getId() : typed.zone(),
                typed.salespersonCode(),
                typed.roles());
    }

    @Override
    public UserView change(long id, int version, ChangeUser change) {
        User user = present(id, version);
        UserView before = user.view();
        user.apply(UserRules.accepted(change));
        UserView after = kept(user);
        record(after, "changed", Changes.between(before, after));
        return after;
    }

    @Override
    public UserView deactivate(long id, int version) {
        User user = present(id, version);
        user.deactivate();
        UserView after = kept(user);
        record(after, "deactivated", "");
        return after;
    }

    @Override
    public UserView activate(long id, int version) {
        User user = present(id, version);
        user.activate();
        UserView after = kept(user);
        record(after, "activated", "");
        return after;
    }

    @Override
    public void setPassword(long id, String password) {
        User user = users.get(id);
        PasswordRule.check(user.username(), password);
        user.takePassword(PasswordHash.of(password));
        users.saved(user);
        attempts.forget(id);
        record(user.view(), "password-set", "");
    }

    @Override
    public UserView unlock(long id) {
        User user = users.get(id);
        attempts.forget(id);
        record(user.view(), "unlocked", "");
        return users.reread(user).view();
    }

    private User present(long id, int version) {
        User user = users.get(id);
        user.requireVersion(version);
        return user;
    }

    /** Saves the change unless it would leave nobody who can undo it. */
    private UserView kept(User user) {
        users.saved(user);
        if (users.countActiveAdministrators() == 0) {
            throw DomainException.conflict("access.last-administrator", user.username());
        }
        return user.view();
    }

    private void record(UserView user, String action, String detail) {
        trail.record(SUBJECT, user.id(), user.username(), action, detail);
    }
}
