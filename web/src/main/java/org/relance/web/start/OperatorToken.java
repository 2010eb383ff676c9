package org.relance.web.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.relance.access.api.ApiTokens;
import org.relance.access.api.CreatedToken;
import org.relance.access.api.NewToken;
import org.relance.access.api.UserRow;
import org.relance.access.api.Users;
import org.relance.kernel.Actor;
import org.relance.kernel.ApplicationStarted;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.OperatorFile;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListRequest;

/**
 * The key of the {@code relance} command: whoever can read the state folder of the server, which
 * holds its database, may act through REST as its first administrator. Visible and revocable like
 * any token.
 */
@ApplicationScoped
class OperatorToken {

    /** Runs behind the one that makes the first administrator. */
    private static final int LATE = 5000;

    @Inject Users users;
    @Inject ApiTokens tokens;
    @Inject CurrentActor currentActor;

    @Inject
    @ConfigProperty(name = "relance.home")
    String home;

    void provide(@Observes @Priority(LATE) ApplicationStarted started) {
        Path file = Path.of(home, "operator.token");
        if (!Files.exists(file)) {
            users.page(ListRequest.first(ListRequest.MAX_LIMIT)).rows().stream()
                    .filter(
                            user ->
                                    user.active()
                                            && user.roles().contains(Role.ADMINISTRATOR.name()))
                    .findFirst()
                    .ifPresent(
                            administrator ->
                                    currentActor.run(actor(administrator), () -> write(file)));
        }
    }

    private void write(Path file) {
        CreatedToken token = tokens.create(new NewToken("relance", null));
        try {
            OperatorFile.write(file, token.secret());
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the command cannot be written", e);
        }
    }

    private static Actor actor(UserRow user) {
        return new Actor(
                user.username(),
                user.displayName(),
                Set.of(Role.ADMINISTRATOR),
                Locale.FRENCH,
                ZoneOffset.UTC);
    }
}
