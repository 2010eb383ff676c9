package org.relance.access.user;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import org.relance.access.api.NewUser;
import org.relance.access.api.Users;
import org.relance.kernel.ApplicationStarted;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListRequest;

/**
 * There is no default password: where nobody can sign in yet, the start makes an administrator with
 * a generated one and tells it this one time.
 */
@ApplicationScoped
class FirstAdministrator {

    /** How the line begins that the command shows to the person who started the server. */
    static final String MARK = "RELANCE FIRST SIGN-IN";

    private static final Logger LOG = System.getLogger(FirstAdministrator.class.getName());
    private static final int PASSWORD_BYTES = 15;

    @Inject Users users;

    void greet(@Observes @Priority(100) ApplicationStarted started) {
        if (users.page(ListRequest.first(1)).total() == 0) {
            String password = PasswordHash.random(PASSWORD_BYTES);
            users.create(
                    new NewUser(
                            "admin",
                            "Administrator",
                            null,
                            password,
                            null,
                            null,
                            null,
                            Set.of(Role.ADMINISTRATOR)));
            LOG.log(Level.INFO, "{0}: user admin, password {1}", MARK, password);
        }
    }
}
