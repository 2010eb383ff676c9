package org.relance.access.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.access.api.ChangeListView;
import org.relance.access.api.ListView;
import org.relance.access.api.ListViews;
import org.relance.access.api.NewListView;
import org.relance.access.api.NewUser;
import org.relance.access.api.Users;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class DefaultListViewsIT {

    private static final Actor LEA = actor("lea");
    private static final Actor MAX = actor("max");

    @Inject ListViews views;
    @Inject Users users;
    @Inject CurrentActor currentActor;

    private static Actor actor(String username) {
        return new Actor(
                username, username, Set.of(Role.READER), Locale.FRENCH, ZoneId.of("Europe/Paris"));
    }

    @BeforeEach
    void twoUsers() {
        for (Actor actor : List.of(LEA, MAX)) {
            users.create(
                    new NewUser(
                            actor.username(),
                            actor.username(),
                            null,
                            "correct horse battery",
                            "fr",
                            null,
                            null,
                            Set.of(Role.READER)));
        }
    }

    private <T> T as(Actor actor, Supplier<T> call) {
        List<T> answer = new java.util.ArrayList<>();
        currentActor.run(actor, () -> answer.add(call.get()));
        return answer.get(0);
    }

    private ListView saved(String list, String name) {
        return as(LEA, () -> views.create(new NewListView(list, name, "f.type=PERSON")));
    }

    private void refuses(String code, ThrowingCallable call) {
        assertThatThrownBy(() -> currentActor.run(LEA, () -> run(call)))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static void run(ThrowingCallable call) {
        try {
            call.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void savesRenamesReplacesAndDeletes() {
        ListView view = saved("contacts", "  Mes\n personnes ");
        assertThat(view.name()).isEqualTo("Mes personnes");

        ListView renamed =
                as(
                        LEA,
                        () ->
                                views.change(
                                        view.id(),
                                        view.version(),
                                        new ChangeListView("Sociétés", "f.type=COMPANY")));

        assertThat(renamed.query()).isEqualTo("f.type=COMPANY");
        assertThat(as(LEA, () -> views.of("contacts"))).containsExactly(renamed);
        assertThat(as(LEA, () -> views.of("segments"))).isEmpty();
        refuses("access.view-stale", () -> views.delete(view.id(), view.version()));
        currentActor.run(LEA, () -> views.delete(view.id(), renamed.version()));
        assertThat(as(LEA, () -> views.mine())).isEmpty();
    }

    @Test
    void keepsTheViewsOfOthersOutOfSight() {
        ListView mine = saved("contacts", "Secret");

        assertThat(as(MAX, () -> views.mine())).isEmpty();
        assertThatThrownBy(() -> as(MAX, () -> views.get(mine.id())))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.kind()).isEqualTo(DomainException.Kind.NOT_FOUND));
        assertThatThrownBy(
                        () -> currentActor.run(MAX, () -> views.delete(mine.id(), mine.version())))
                .isInstanceOf(DomainException.class);
        assertThat(as(LEA, () -> views.get(mine.id()))).isEqualTo(mine);
        assertThat(as(MAX, () -> views.create(new NewListView("contacts", "Secret", ""))).name())
                .isEqualTo("Secret");
    }

    @Test
    void refusesNamesThatAreMissingTooLongOrTaken() {
        ListView view = saved("contacts", "é".repeat(40));
        saved("segments", "é".repeat(40));

        refuses("access.view-name-needed", () -> saved("contacts", " \t"));
        refuses("access.view-name-needed", () -> saved("contacts", "é".repeat(41)));
        refuses("access.view-name-taken", () -> saved("contacts", "É".repeat(40)));
        ListView other = saved("contacts", "autre");
        refuses(
                "access.view-name-taken",
                () ->
                        views.change(
                                other.id(), other.version(), new ChangeListView(view.name(), "")));
    }

    @Test
    void refusesWhatIsNoAddress() {
        refuses("access.view-list", () -> views.create(new NewListView("../x", "a", "")));
        refuses(
                "access.view-query",
                () -> views.create(new NewListView("contacts", "a", "q=\"><script>")));
        refuses(
                "access.view-query",
                () -> views.create(new NewListView("contacts", "a", "q=" + "x".repeat(2000))));
        refuses("access.view-columns", () -> views.showColumns("contacts", List.of("a,b")));
    }

    @Test
    void holdsTwentyViewsOfAList() {
        for (int i = 1; i <= ListViews.MOST_VIEWS; i++) {
            saved("contacts", "Vue " + i);
        }

        refuses("access.view-too-many", () -> saved("contacts", "Vue 21"));
        assertThat(saved("segments", "Vue 21").version()).isEqualTo(1);
        assertThat(as(LEA, () -> views.of("contacts"))).hasSize(20);
    }

    @Test
    void remembersColumnsUntilTheyAreForgotten() {
        currentActor.run(LEA, () -> views.showColumns("contacts", List.of("name", "post-code")));

        assertThat(as(LEA, () -> views.columns("contacts"))).containsExactly("name", "post-code");
        assertThat(as(MAX, () -> views.columns("contacts"))).isEmpty();
        currentActor.run(LEA, () -> views.showColumns("contacts", List.of()));
        assertThat(as(LEA, () -> views.columns("contacts"))).isEmpty();
    }
}
