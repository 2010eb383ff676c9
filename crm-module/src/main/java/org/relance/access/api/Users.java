package org.relance.access.api;

import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/** Users for administrators. Every change writes the trail; at least one administrator remains. */
public interface Users {

    /** Users by search, filters and order. */
    ListPage<UserRow> page(ListRequest request);

    /** A user; {@code access.user-not-found} where there is none. */
    UserView get(long id);

    /**
     * Creates a user who can sign in at once.
     *
     * @throws org.relance.kernel.DomainException {@code access.username-taken}, or what is wrong
     *     with a field
     */
    UserView create(NewUser user);

    /**
     * Changes a user.
     *
     * @throws org.relance.kernel.DomainException {@code access.user-stale} if the version is not
     *     the present one, {@code access.last-administrator}
     */
    UserView change(long id, int version, ChangeUser change);

    /** Shuts a user out: sessions and tokens end with the next request. */
    UserView deactivate(long id, int version);

    /** Lets a user in again. */
    UserView activate(long id, int version);

    /** Sets a new password, ends the user's sessions and a lock-out. */
    void setPassword(long id, String password);

    /** Ends a lock-out before its time. */
    UserView unlock(long id);
}
