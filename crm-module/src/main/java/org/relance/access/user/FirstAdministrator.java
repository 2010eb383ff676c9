package org.relance.access.user;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.relance.access.api.NewUser;
import org.relance.access.api.Users;
import org.relance.kernel.ApplicationStarted;
import org.relance.kernel.OperatorFile;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListRequest;

/**
 * There is no default password: where nobody can sign in yet, the start makes an administrator with
 * a generated one and tells it this one time.
 */
@ApplicationScoped
class FirstAdministrator {

    /** Name of the file that tells the first sign-in; the command shows it once and deletes it. */
    static final String FILE = "first-sign-in.txt";

    private static final Logger LOG = System.getLogger(FirstAdministrator.class.getName());
    private static final int PASSWORD_BYTES = 15;

    @Inject Users users;

    @Inject
    @ConfigProperty(name = "relance.home")
    String home;

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
            tell(password);
        }
    }

    /** In a file that only the operator can read and deletes, for a log is read by many. */
    private void tell(String password) {
        Path file = Path.of(home, FILE);
        try {
            OperatorFile.write(file, "user admin, password " + password + System.lineSeparator());
            LOG.log(Level.INFO, "The first sign-in is in {0}", file);
        } catch (IOException e) {
            throw new UncheckedIOException("The first password cannot be handed over", e);
        }
    }
}
