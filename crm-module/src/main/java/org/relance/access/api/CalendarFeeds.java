package org.relance.access.api;

import java.util.Optional;

/**
 * The address under which a calendar program reads what concerns a user, without signing in.
 * Whoever has the secret reads the calendar and nothing else. A user has one at most; the trail
 * tells when it was made and withdrawn, under the subject {@code calendar-feed}.
 */
public interface CalendarFeeds {

    /** The feed of the signed-in user. */
    Optional<CalendarFeedView> mine();

    /**
     * Makes the feed of the signed-in user; one that he or she had before is withdrawn.
     *
     * @throws org.relance.kernel.DomainException {@code access.calendar-feed-not-salesperson} for
     *     one's own calendar where the user is no salesperson
     */
    CreatedCalendarFeed create(NewCalendarFeed wanted);

    /** Withdraws it: its address answers no more. Harmless where there is none. */
    void withdraw();
}
