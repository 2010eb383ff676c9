package org.relance.access.api;

/**
 * Tells users what happened without them. Joins the transaction of the caller: they are told
 * exactly if what they are told of is committed. Never called for a person's own action, only for
 * what the system brings to an end, and so open to the system alone.
 */
public interface Notifier {

    /** Tells a user, unless they know of the occasion already or have no active account. */
    void tell(String username, Notice notice);

    /** Tells every active administrator who does not know of the occasion yet. */
    void tellAdministrators(Notice notice);
}
