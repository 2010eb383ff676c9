package org.relance.crm.api;

import java.util.Collection;
import java.util.List;
import org.relance.kernel.DomainException;

/**
 * What persons have agreed to and refused, for each channel and topic. Words are added, never
 * changed or removed; the last one about a channel and a topic counts, where one about all topics
 * is one about each.
 */
public interface Consents {

    /** Stands for all topics of a channel. */
    String ALL = "*";

    /**
     * All words of a contact, the latest first.
     *
     * @throws DomainException {@code crm.contact-not-found}
     */
    List<ConsentRow> history(long contactId);

    /**
     * All words of a lead, the latest first.
     *
     * @throws DomainException {@code crm.lead-not-found}
     */
    List<ConsentRow> ofLead(long leadId);

    /**
     * How a contact stands to each channel and topic: those that can be chosen and those of which
     * something was said; all topics first.
     *
     * @throws DomainException {@code crm.contact-not-found}
     */
    List<ConsentStanding> standing(long contactId);

    /**
     * Notes a word of a contact.
     *
     * @throws DomainException {@code crm.contact-not-found}, {@code crm.contact-erased}, {@code
     *     crm.contact-privacy-blocked} for one that is granted, {@code crm.required}, {@code
     *     crm.too-long}, {@code crm.code-unknown}, {@code crm.code-blocked}, {@code
     *     crm.consent-state}, {@code crm.consent-source}, {@code crm.consent-in-future}, {@code
     *     crm.consent-older} where the person has said something later about it
     */
    ConsentRow record(long contactId, NewConsent word);

    /**
     * Asks a contact by e-mail. What was asked before about the topic is void; until the person
     * confirms, nothing is sent about it.
     *
     * @throws DomainException {@code crm.contact-not-found}, {@code crm.contact-erased}, {@code
     *     crm.contact-privacy-blocked}, {@code crm.consent-opted-out}, {@code
     *     crm.consent-no-address}, {@code crm.consent-suppressed}, {@code crm.consent-no-sender},
     *     {@code crm.consent-granted}, {@code crm.consent-asked-often} after three questions to an
     *     address within a day, {@code crm.required}, {@code crm.code-unknown}
     */
    ConsentRow ask(long contactId, AskConsent question);

    /**
     * Notes that persons want no more e-mails about a topic, as the page says that a mail links to.
     * Who has said so already is left alone.
     *
     * @param origin number of the campaign
     */
    void unsubscribe(Collection<Long> contactIds, String topic, String origin);

    /**
     * Notes that persons want e-mails about a topic after all, as the same page says. Who has not
     * left by such a page is left alone.
     */
    void resubscribe(Collection<Long> contactIds, String topic, String origin);
}
