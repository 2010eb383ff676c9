package org.relance.access.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.access.api.ChangeUser;
import org.relance.access.api.MyAccount;
import org.relance.access.api.NewUser;
import org.relance.access.api.Preferences;
import org.relance.access.api.UserRow;
import org.relance.access.api.UserView;
import org.relance.access.api.Users;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class DefaultUsersIT {

    private static final String PASSWORD = "correct horse battery";

    @Inject Users users;
    @Inject MyAccount account;
    @Inject CurrentActor currentActor;
    @Inject Trail trail;

    private UserView anAdministrator() {
        return users.create(aUser("admin", "Camille Ferrand", Role.ADMINISTRATOR));
    }

    private static NewUser aUser(String username, String name, Role... roles) {
        return new NewUser(username, name, null, PASSWORD, "fr", null, null, Set.of(roles));
    }

    private static void refuses(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void createsAUserWithRolesAndTrail() {
        UserView zoe = users.create(aUser("ZOE", "Zoé Petit", Role.SALES, Role.READER));

        assertThat(users.get(zoe.id()).username()).isEqualTo("zoe");
        assertThat(users.get(zoe.id()).roles()).containsExactly(Role.SALES, Role.READER);
        assertThat(trail.of("user", zoe.id(), 5))
                .singleElement()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("created"))
                .satisfies(entry -> assertThat(entry.detail()).doesNotContain("horse"));
    }

    @Test
    void findsAUserWithoutHerAccents() {
        users.create(aUser("zoe", "Zoé Petit", Role.SALES, Role.READER));
        var request = new ListRequest("zoe pétit", null, "", false, "", 0, 10);

        assertThat(users.page(request).rows())
                .extracting(UserRow::roles)
                .containsExactly("SALES READER");
    }

    @Test
    void refusesATakenNameAndBadFields() {
        users.create(aUser("zoe", "Zoé Petit", Role.SALES));

        refuses("access.username-taken", () -> users.create(aUser("Zoe", "Z", Role.SALES)));
        refuses("access.username-invalid", () -> users.create(aUser("a b", "Z", Role.SALES)));
        refuses("access.value-needed", () -> users.create(aUser("zz", " ", Role.SALES)));
        refuses("access.role-needed", () -> users.create(aUser("zz", "Z")));
        refuses(
                "access.zone-unknown",
                () ->
                        users.create(
                                new NewUser(
                                        "zz",
                                        "Z",
                                        null,
                                        PASSWORD,
                                        null,
                                        "Mars/Base",
                                        null,
                                        Set.of(Role.SALES))));
    }

    @Test
    void changesOnlyTheVersionThatWasRead() {
        anAdministrator();
        UserView zoe = users.create(aUser("zoe", "Zoé Petit", Role.SALES));
        ChangeUser change =
                new ChangeUser(
                        "Zoé Roche", "zoe@example.fr", "en", "UTC", "ZR", Set.of(Role.APPROVER));

        UserView changed = users.change(zoe.id(), zoe.version(), change);

        assertThat(changed.displayName()).isEqualTo("Zoé Roche");
        assertThat(changed.roles()).containsExactly(Role.APPROVER);
        assertThat(trail.of("user", zoe.id(), 1).get(0).detail())
                .contains("displayName: Zoé Petit → Zoé Roche", "roles: [SALES] → [APPROVER]");
        refuses("access.user-stale", () -> users.change(zoe.id(), zoe.version(), change));
    }

    @Test
    void keepsTheLastAdministrator() {
        UserView admin = anAdministrator();

        refuses("access.last-administrator", () -> users.deactivate(admin.id(), admin.version()));
    }

    @Test
    void isOnlyForAdministrators() {
        Actor sales =
                new Actor("s", "S", Set.of(Role.SALES), Locale.FRENCH, ZoneId.of("Europe/Paris"));

        refuses(
                "access.not-allowed",
                () -> currentActor.run(sales, () -> users.page(ListRequest.first(1))));
    }

    @Test
    void letsUsersChooseForThemselves() {
        anAdministrator();

        UserView chosen = account.choose(new Preferences("en", "Europe/London", "dark"));

        assertThat(chosen.language()).isEqualTo("en");
        assertThat(chosen.theme()).isEqualTo("dark");
        refuses("access.value-unknown", () -> account.choose(new Preferences("xx", "UTC", "dark")));
        refuses("access.password-wrong", () -> account.changePassword("no", PASSWORD));
    }
}
