package org.relance.access.api;

import java.util.Optional;

/** What every signed-in user may do with the own account. */
public interface MyAccount {

    /** The account of the current actor. */
    UserView get();

    /**
     * Changes language, zone and theme; one that is null stays as it is. They hold in every browser
     * from now on.
     *
     * @throws org.relance.kernel.DomainException as for the fields of a user
     */
    UserView choose(Preferences preferences);

    /** The theme of the current actor, {@code system}, {@code light} or {@code dark}. */
    String theme();

    /** The salesperson whom the current actor is; empty for others and for the system. */
    Optional<String> salesperson();

    /**
     * Changes the password, which ends all other sessions.
     *
     * @throws org.relance.kernel.DomainException {@code access.password-wrong} if the present one
     *     does not match, or what is weak about the new one
     */
    void changePassword(String presentPassword, String newPassword);
}
