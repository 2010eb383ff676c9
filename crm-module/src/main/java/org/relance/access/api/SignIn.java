package org.relance.access.api;

import java.util.Optional;
import org.relance.kernel.Actor;

/** The door: turns credentials into an {@link Actor}. The only facade open to anybody. */
public interface SignIn {

    /**
     * Checks a user name and a password. Takes the same time whether the user exists or not; five
     * failures lock the user for 15 minutes, during which even the right password is refused.
     *
     * @return empty for a refusal, which never says its reason
     */
    Optional<SignedIn> withPassword(String username, String password);

    /** The actor of a valid token. */
    Optional<Actor> withToken(String secret);

    /**
     * Whose calendar the secret of a {@link CalendarFeeds feed} opens; the caller gives out that
     * calendar and lets nothing else be done.
     *
     * @return empty for a secret that was never given out or is withdrawn, and for users who were
     *     deactivated
     */
    Optional<Actor> withCalendarSecret(String secret);

    /**
     * The actor of a session that began earlier, with the roles and preferences of now.
     *
     * @return empty if the user was deactivated or the password was changed since
     */
    Optional<Actor> again(String username, String stamp);
}
