package org.relance.access.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.access.api.CalendarFeeds;
import org.relance.access.api.CalendarKind;
import org.relance.access.api.CreatedCalendarFeed;
import org.relance.access.api.NewCalendarFeed;
import org.relance.access.api.NewUser;
import org.relance.access.api.SignIn;
import org.relance.access.api.Users;
import org.relance.kernel.Actor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.calendar.CalendarUids;
import org.relance.kernel.db.Database;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class CalendarFeedsIT {

    private static final NewCalendarFeed EVERYTHING = new NewCalendarFeed(null, null);

    @Inject CalendarFeeds feeds;
    @Inject SignIn signIn;
    @Inject Users users;
    @Inject Database database;
    @Inject CalendarUids uids;

    @BeforeEach
    void aUser() {
        users.create(
                new NewUser(
                        "admin",
                        "Camille Ferrand",
                        null,
                        "correct horse battery",
                        "fr",
                        null,
                        null,
                        Set.of(Role.ADMINISTRATOR)));
    }

    @Test
    void opensTheCalendarOfItsUserUntilItIsWithdrawn() {
        CreatedCalendarFeed created = feeds.create(EVERYTHING);

        assertThat(created.feed().kinds()).containsExactlyInAnyOrder(CalendarKind.values());
        assertThat(created.feed().mine()).isFalse();
        assertThat(signIn.withCalendarSecret(created.secret()))
                .map(Actor::displayName)
                .contains("Camille Ferrand");
        assertThat(feeds.mine().orElseThrow().lastReadAt()).isNotNull();

        feeds.withdraw();

        assertThat(signIn.withCalendarSecret(created.secret())).isEmpty();
        assertThat(feeds.mine()).isEmpty();
        feeds.withdraw();
    }

    @Test
    void keepsTheSecretNowhere() {
        CreatedCalendarFeed created = feeds.create(EVERYTHING);

        String stored =
                database.ask(
                        h ->
                                h.createQuery("select token_hash from crm_calendar_feed")
                                        .mapTo(String.class)
                                        .one());
        assertThat(created.secret()).startsWith("cal_").hasSizeGreaterThan(40);
        assertThat(stored).doesNotContain(created.secret().substring(4));
        assertThat(created.toString()).doesNotContain(created.secret());
        assertThat(created.feed().hint()).hasSize(4);
    }

    @Test
    void isNoKeyToAnythingElse() {
        CreatedCalendarFeed created = feeds.create(EVERYTHING);

        assertThat(signIn.withToken(created.secret())).isEmpty();
        assertThat(signIn.withCalendarSecret(created.secret() + "x")).isEmpty();
        assertThat(signIn.withCalendarSecret("")).isEmpty();
        assertThat(signIn.withCalendarSecret(null)).isEmpty();
    }

    @Test
    void aNewOneWithdrawsTheOneBefore() {
        CreatedCalendarFeed first = feeds.create(EVERYTHING);
        CreatedCalendarFeed second =
                feeds.create(new NewCalendarFeed(Set.of(CalendarKind.TASK), false));

        assertThat(signIn.withCalendarSecret(first.secret())).isEmpty();
        assertThat(signIn.withCalendarSecret(second.secret())).isPresent();
        assertThat(second.feed().kinds()).containsExactly(CalendarKind.TASK);
    }

    @Test
    void answersNothingForAUserWhoWasDeactivated() {
        CreatedCalendarFeed created = feeds.create(EVERYTHING);

        database.change(h -> h.execute("update crm_user set active = false"));

        assertThat(signIn.withCalendarSecret(created.secret())).isEmpty();
    }

    @Test
    void refusesACalendarOfOnesOwnToWhoIsNoSalesperson() {
        assertThatThrownBy(() -> feeds.create(new NewCalendarFeed(null, true)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("access.calendar-feed-not-salesperson");
        assertThat(feeds.mine()).isEmpty();
    }

    @Test
    void namesEventsTheSameForEver() {
        String name = uids.names().apply("task-9");

        assertThat(name).startsWith("task-9@").endsWith(".relance");
        assertThat(uids.names().apply("task-9")).isEqualTo(name);
    }
}
