package org.relance.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.relance.access.api.CalendarFeedView;
import org.relance.access.api.CalendarFeeds;
import org.relance.access.api.CalendarKind;
import org.relance.access.api.MyAccount;
import org.relance.kernel.Actor;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.calendar.CalendarEvent;
import org.relance.kernel.calendar.CalendarFile;
import org.relance.kernel.calendar.CalendarRange;
import org.relance.kernel.calendar.CalendarTime;
import org.relance.kernel.calendar.CalendarUids;
import org.relance.web.shell.Messages;

/** The calendar of the current actor as an iCalendar file. */
@ApplicationScoped
class CalendarFeed {

    private static final int DAYS_BEFORE = 90;
    private static final int DAYS_AHEAD = 365;
    private static final Duration REFRESH = Duration.ofHours(1);

    @Inject CalendarFeeds feeds;
    @Inject CalendarEntries entries;
    @Inject CalendarUids uids;
    @Inject MyAccount account;
    @Inject CurrentActor currentActor;
    @Inject BusinessClock clock;
    @Inject Messages messages;

    /**
     * The file, from 90 days ago to a year ahead.
     *
     * @param address address of the application, without a slash at its end
     */
    String file(String address) {
        Actor actor = currentActor.get();
        CalendarFeedView feed = feeds.mine().orElseThrow();
        UnaryOperator<String> names = uids.names();
        List<CalendarEvent> events =
                entries(feed).stream()
                        .map(entry -> event(names.apply(entry.id()), entry, feed, address))
                        .toList();
        String name = "Relance – " + actor.displayName();
        return CalendarFile.feed(name, REFRESH, events).text();
    }

    /** Of somebody who is no salesperson any more there is nothing that is one's own. */
    private List<CalendarEntry> entries(CalendarFeedView feed) {
        Optional<String> salesperson = account.salesperson();
        if (feed.mine() && salesperson.isEmpty()) {
            return List.of();
        }
        LocalDate today = clock.today();
        CalendarRange range =
                new CalendarRange(
                        today.minusDays(DAYS_BEFORE),
                        today.plusDays(DAYS_AHEAD),
                        feed.mine() ? salesperson.get() : "");
        return entries.list(new CalendarQuery(range, feed.kinds(), Set.of()));
    }

    private CalendarEvent event(
            String uid, CalendarEntry entry, CalendarFeedView feed, String address) {
        return new CalendarEvent(
                uid,
                entry.version(),
                entry.revisedAt() == null ? feed.createdAt() : entry.revisedAt(),
                time(entry),
                entry.state().status(),
                entry.kind() == CalendarKind.TASK && entry.time() != null,
                entry.title(),
                description(entry),
                entry.location(),
                address + entry.page(),
                List.of(word("kind.", entry.kind())),
                Optional.empty(),
                List.of());
    }

    private CalendarTime time(CalendarEntry entry) {
        if (entry.time() == null) {
            return new CalendarTime.Days(entry.firstDay(), entry.lastDay());
        }
        Instant from = entry.firstDay().atTime(entry.time()).atZone(clock.zone()).toInstant();
        return new CalendarTime.Moments(from, from.plus(Duration.ofMinutes(entry.minutes())));
    }

    private String description(CalendarEntry entry) {
        String state = word("state.", entry.state());
        return entry.note().isEmpty() ? state : entry.note() + "\n" + state;
    }

    private String word(String group, Enum<?> constant) {
        return messages.text("common:calendar." + group + constant, currentActor.get().language());
    }
}
