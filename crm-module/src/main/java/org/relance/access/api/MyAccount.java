package org.relance.access.api;

/** What every signed-in user may do with the own account. */
public interface MyAccount {

    /** The account of the current actor. */
    UserView get();

    /** Changes language, zone and theme. */
    UserView choose(Preferences preferences);

    /**
     * Changes the password, which ends all other sessions.
     *
     * @throws org.relance.kernel.DomainException {@code access.password-wrong} if the present one
     *     does not match, or what is weak about the new one
     */
    void changePassword(String presentPassword, String newPassword);
}
