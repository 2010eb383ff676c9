package org.relance.access.api;

/** A new feed with its secret, which can never be read again. */
public record CreatedCalendarFeed(CalendarFeedView feed, String secret) {

    /** Without the secret, which belongs into no log. */
    @Override
    public String toString() {
        return "CreatedCalendarFeed[" + feed + "]";
    }
}
