package org.relance.access.api;

import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * What the current actor was told; what others were told does not exist for them. A notification is
 * kept for {@value #DAYS_KEPT} days.
 */
public interface Notifications {

    /** Days after which a notification goes, read or not. */
    int DAYS_KEPT = 90;

    /** Own notifications, newest first; columns {@code id}, {@code createdAt}, {@code unread}. */
    ListPage<Notification> list(ListRequest request);

    /** Number of own notifications that are unread. */
    long unread();

    /**
     * Marks one as read; one that is read already stays as it is.
     *
     * @throws org.relance.kernel.DomainException {@code access.notification-not-found}
     */
    Notification read(long id);

    /**
     * Marks all as read up to the given one, so that what arrives meanwhile stays unread.
     *
     * @return how many were unread
     */
    int readAll(long upTo);

    /**
     * Highest id of all users' notifications, 0 where there are none: where it has not moved,
     * nobody was told anything.
     */
    long latest();
}
