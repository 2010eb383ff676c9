package org.relance.crm.api;

import java.util.Optional;

/**
 * Erasure of a person on its demand (regulation (EU) 2016/679, article 17). What names the person
 * goes for good, wherever it stands; what happened stays under the number of the contact, so that
 * no figure changes.
 */
public interface Erasures {

    /** When and why the contact was erased; empty if it was not. */
    Optional<Erasure> find(long contactId);

    /**
     * Erases a person; cannot be undone. The contact stays as {@code *** number}, blocked and left
     * out of segments; its addresses are suppressed, except one that it shares with its company.
     *
     * @param reason why, up to 200 characters; must not name the person
     * @throws org.relance.kernel.DomainException {@code crm.contact-not-found}, {@code
     *     crm.erasure-of-company}, {@code crm.contact-erased}, {@code crm.changed-meanwhile},
     *     {@code crm.erasure-open-work}, {@code crm.erasure-reason-names}, {@code
     *     mail.recipient-in-sending}
     */
    void erase(long contactId, int version, String reason);
}
