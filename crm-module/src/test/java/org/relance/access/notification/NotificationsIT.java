package org.relance.access.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.access.api.NewUser;
import org.relance.access.api.Notice;
import org.relance.access.api.Notification;
import org.relance.access.api.NotificationKind;
import org.relance.access.api.Notifications;
import org.relance.access.api.Notifier;
import org.relance.access.api.UserView;
import org.relance.access.api.Users;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.test.Committed;
import org.relance.test.RelanceExtension;
import org.relance.test.TestClock;

@ExtendWith(RelanceExtension.class)
class NotificationsIT {

    private static final Actor LEA = actor("lea");
    private static final Actor MAX = actor("max");

    @Inject Notifications notifications;
    @Inject Notifier notifier;
    @Inject Users users;
    @Inject CurrentActor currentActor;
    @Inject TestClock clock;
    @Inject Database database;

    private static Actor actor(String username) {
        return new Actor(
                username, username, Set.of(Role.READER), Locale.FRENCH, ZoneId.of("Europe/Paris"));
    }

    @BeforeEach
    void twoUsers() {
        database.change(h -> h.execute("delete from crm_notification"));
        database.change(h -> h.execute("delete from crm_user where username in ('lea', 'max')"));
        create("lea", Role.READER);
        create("max", Role.ADMINISTRATOR);
    }

    private UserView create(String username, Role role) {
        return users.create(
                new NewUser(
                        username,
                        username,
                        null,
                        "correct horse battery",
                        "fr",
                        null,
                        null,
                        Set.of(role)));
    }

    private static Notice notice(String occasion, Object... arguments) {
        return new Notice(
                occasion,
                NotificationKind.DONE,
                "batch:notice.nightly.COMPLETED",
                List.of(arguments),
                "/batch/run-list.xhtml?run=1");
    }

    private <T> T as(Actor actor, Supplier<T> call) {
        List<T> answer = new ArrayList<>();
        currentActor.run(actor, () -> answer.add(call.get()));
        return answer.get(0);
    }

    private List<Notification> of(Actor actor) {
        return as(actor, () -> notifications.list(ListRequest.first(100))).rows();
    }

    @Test
    void tellsOneUserOnceOfAnOccasionAndKeepsNumbersAsNumbers() {
        notifier.tell("lea", notice("run/1", "2026", 1973L, "two\nlines", 0));
        notifier.tell("lea", notice("run/1", "again"));

        assertThat(of(LEA))
                .singleElement()
                .satisfies(
                        told -> {
                            assertThat(told.arguments())
                                    .containsExactly("2026", 1973L, "two lines", 0L);
                            assertThat(told.kind()).isEqualTo(NotificationKind.DONE);
                            assertThat(told.createdAt()).isEqualTo(clock.systemClock().instant());
                            assertThat(told.unread()).isTrue();
                        });
        assertThat(of(MAX)).isEmpty();
    }

    @Test
    void tellsAdministratorsButNobodyWhoseAccountIsOff() {
        UserView former = create("noe", Role.ADMINISTRATOR);
        users.deactivate(former.id(), former.version());

        notifier.tellAdministrators(notice("run/2"));
        notifier.tell("noe", notice("run/3"));
        notifier.tell("nobody", notice("run/3"));

        assertThat(of(MAX)).hasSize(1);
        assertThat(of(LEA)).isEmpty();
        assertThat(of(actor("noe"))).isEmpty();
    }

    @Test
    void marksOneAndThenAllAsReadUpToWhatWasSeen() {
        for (int i = 1; i <= 4; i++) {
            notifier.tell("lea", notice("run/" + i));
        }
        List<Notification> newestFirst = of(LEA);
        assertThat(as(LEA, () -> notifications.unread())).isEqualTo(4);

        Notification read = as(LEA, () -> notifications.read(newestFirst.get(3).id()));
        assertThat(read.readAt()).isEqualTo(clock.systemClock().instant());
        assertThat(as(LEA, () -> notifications.readAll(newestFirst.get(1).id()))).isEqualTo(2);

        assertThat(of(LEA))
                .extracting(Notification::unread)
                .containsExactly(true, false, false, false);
        ListRequest unread = ListRequest.first(10).with("unread", "true");
        assertThat(as(LEA, () -> notifications.list(unread)).rows())
                .extracting(Notification::id)
                .containsExactly(newestFirst.get(0).id());
    }

    @Test
    void keepsThoseOfOthersOutOfReach() {
        notifier.tell("lea", notice("run/1"));
        Notification ofLea = of(LEA).get(0);

        assertThatThrownBy(() -> as(MAX, () -> notifications.read(ofLea.id())))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code()).isEqualTo("access.notification-not-found"));
        assertThat(as(MAX, () -> notifications.readAll(ofLea.id()))).isZero();
        ListRequest asLea = ListRequest.first(10).with("owner", "lea");
        assertThat(as(MAX, () -> notifications.list(asLea)).rows()).isEmpty();
        assertThat(of(LEA).get(0).unread()).isTrue();
        assertThatThrownBy(() -> currentActor.run(LEA, () -> notifier.tell("max", notice("run/9"))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.kind()).isEqualTo(DomainException.Kind.FORBIDDEN));
    }

    @Test
    void pagesByKeyAndForgetsAfterNinetyDays() {
        notifier.tell("lea", notice("run/1"));
        notifier.tell("lea", notice("run/2"));
        ListPage<Notification> first = as(LEA, () -> notifications.list(ListRequest.first(1)));
        ListPage<Notification> second =
                as(LEA, () -> notifications.list(ListRequest.first(1).after(first.next())));
        assertThat(first.rows().get(0).id()).isGreaterThan(second.rows().get(0).id());
        assertThat(first.total()).isEqualTo(2);

        clock.set(clock.systemClock().instant().plus(Duration.ofDays(90)));
        notifier.tell("max", notice("run/3"));
        assertThat(of(LEA)).as("ninety days are not over").hasSize(2);
        clock.set(clock.systemClock().instant().plusSeconds(1));
        notifier.tell("max", notice("run/4"));
        assertThat(of(LEA)).isEmpty();
    }

    @Test
    @Committed
    void twoWritersAtOnceTellOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Void> writer =
                () -> {
                    together.await();
                    currentActor.run(
                            Actor.SYSTEM,
                            () ->
                                    RelanceExtension.bean(Notifier.class)
                                            .tell("lea", notice("run/1")));
                    return null;
                };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Void>> ends = threads.invokeAll(List.of(writer, writer));
            assertThat(ends.stream().filter(NotificationsIT::succeeded)).isNotEmpty();
        } finally {
            threads.shutdown();
        }

        assertThat(of(LEA)).hasSize(1);
    }

    /** The slower writer may be refused by the unique key, with its transaction. */
    private static boolean succeeded(Future<Void> end) {
        try {
            end.get();
            return true;
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            return false;
        }
    }
}
