package org.relance.access.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.access.api.ApiTokens;
import org.relance.access.api.ChangeUser;
import org.relance.access.api.CreatedToken;
import org.relance.access.api.NewToken;
import org.relance.access.api.NewUser;
import org.relance.access.api.SignIn;
import org.relance.access.api.SignedIn;
import org.relance.access.api.UserView;
import org.relance.access.api.Users;
import org.relance.kernel.Actor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;
import org.relance.test.RelanceExtension;
import org.relance.test.TestClock;

@ExtendWith(RelanceExtension.class)
class DefaultSignInIT {

    private static final String PASSWORD = "correct horse battery";

    @Inject SignIn signIn;
    @Inject Users users;
    @Inject ApiTokens tokens;
    @Inject TestClock clock;
    @Inject Database database;

    private UserView admin;

    @BeforeEach
    void anAdministrator() {
        admin =
                users.create(
                        new NewUser(
                                "admin",
                                "Camille Ferrand",
                                null,
                                PASSWORD,
                                "en",
                                null,
                                null,
                                Set.of(Role.ADMINISTRATOR)));
    }

    private void wait(Duration time) {
        clock.set(clock.now().plus(time));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(signIn.withPassword("admin", "wrong horse battery")).isEmpty();
        }
    }

    @Test
    void letsTheRightPasswordIn() {
        Optional<SignedIn> signedIn = signIn.withPassword(" Admin ", PASSWORD);

        assertThat(signedIn).map(s -> s.actor().displayName()).contains("Camille Ferrand");
        assertThat(signedIn).map(s -> s.actor().language().getLanguage()).contains("en");
        assertThat(signIn.withPassword("nobody", PASSWORD)).isEmpty();
        assertThat(signIn.withPassword(null, null)).isEmpty();
    }

    @Test
    void locksForAQuarterOfAnHourAfterFiveFailures() {
        fail(5);
        assertThat(signIn.withPassword("admin", PASSWORD)).isEmpty();

        wait(Duration.ofMinutes(14));
        assertThat(signIn.withPassword("admin", PASSWORD)).isEmpty();

        wait(Duration.ofMinutes(2));
        assertThat(signIn.withPassword("admin", PASSWORD)).isPresent();
        fail(4);
        assertThat(signIn.withPassword("admin", PASSWORD)).isPresent();
    }

    @Test
    void anAdministratorEndsALockOut() {
        fail(6);
        UserView unlocked = users.unlock(admin.id());

        assertThat(unlocked.lockedUntil()).isNull();
        assertThat(signIn.withPassword("admin", PASSWORD)).isPresent();
    }

    @Test
    void endsSessionsWhenThePasswordChanges() {
        String stamp = signIn.withPassword("admin", PASSWORD).orElseThrow().stamp();
        assertThat(signIn.again("admin", stamp)).map(Actor::username).contains("admin");

        users.setPassword(admin.id(), "another horse battery");

        assertThat(signIn.again("admin", stamp)).isEmpty();
        assertThat(signIn.withPassword("admin", "another horse battery")).isPresent();
    }

    @Test
    void aTokenActsAsItsUserUntilItIsRevoked() {
        CreatedToken created = tokens.create(new NewToken("cron", null));

        assertThat(created.secret()).startsWith("rel_").hasSize(47);
        assertThat(created.token().hint()).isEqualTo(created.secret().substring(43));
        assertThat(created.toString()).doesNotContain(created.secret());
        assertThat(signIn.withToken(created.secret())).map(Actor::username).contains("admin");
        assertThat(signIn.withToken(created.secret() + "x")).isEmpty();
        assertThat(stored()).doesNotContain(created.secret());

        tokens.revoke(created.token().id());

        assertThat(signIn.withToken(created.secret())).isEmpty();
        assertThat(tokens.mine())
                .singleElement()
                .satisfies(t -> assertThat(t.revokedAt()).isNotNull());
    }

    private String stored() {
        return database.ask(
                h -> h.createQuery("select token_hash from crm_token").mapTo(String.class).one());
    }

    @Test
    void aTokenEndsWithItsLastDay() {
        CreatedToken created = tokens.create(new NewToken("week", LocalDate.of(2026, 3, 20)));

        clock.moveTo(LocalDate.of(2026, 3, 20));
        assertThat(signIn.withToken(created.secret())).isPresent();

        clock.moveTo(LocalDate.of(2026, 3, 21));
        assertThat(signIn.withToken(created.secret())).isEmpty();
        assertThatThrownBy(() -> tokens.create(new NewToken("old", LocalDate.of(2026, 3, 1))))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("access.token-expired");
    }

    @Test
    void notesTheLastUseEveryFiveMinutes() {
        CreatedToken created = tokens.create(new NewToken("cron", null));
        signIn.withToken(created.secret());
        var first = tokens.mine().get(0).lastUsedAt();

        wait(Duration.ofMinutes(3));
        signIn.withToken(created.secret());
        assertThat(tokens.mine().get(0).lastUsedAt()).isEqualTo(first);

        wait(Duration.ofMinutes(3));
        signIn.withToken(created.secret());
        assertThat(tokens.mine().get(0).lastUsedAt()).isEqualTo(first.plus(Duration.ofMinutes(6)));
    }

    @Test
    void shutsADeactivatedUserOutEverywhere() {
        users.create(
                new NewUser(
                        "boss",
                        "Boss",
                        null,
                        PASSWORD,
                        "fr",
                        null,
                        null,
                        Set.of(Role.ADMINISTRATOR)));
        String secret = tokens.create(new NewToken("cron", null)).secret();
        String stamp = signIn.withPassword("admin", PASSWORD).orElseThrow().stamp();

        users.change(
                admin.id(),
                admin.version(),
                new ChangeUser("C", null, "fr", "UTC", null, Set.of(Role.READER)));
        assertThat(signIn.again("admin", stamp)).map(Actor::roles).contains(Set.of(Role.READER));

        users.deactivate(admin.id(), admin.version() + 1);

        assertThat(signIn.withToken(secret)).isEmpty();
        assertThat(signIn.again("admin", stamp)).isEmpty();
        assertThat(signIn.withPassword("admin", PASSWORD)).isEmpty();
    }
}
