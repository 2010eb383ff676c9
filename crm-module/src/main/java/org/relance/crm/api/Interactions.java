package org.relance.crm.api;

import java.util.Collection;
import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * The log of what was said, sent and sold to whom (domain.md, section 6). An entry of a campaign
 * that counts has a campaign entry, and keeps the contact in the target group where it is a target.
 */
public interface Interactions {

    /** Subject of the trail. */
    String TRAIL = "interaction";

    /**
     * A page of the log, newest first; filters: contact, company, campaign, segment, channel, date,
     * salesperson, template, target, response, cancelled, postponed, failed, evaluation, document.
     */
    ListPage<InteractionView> list(ListRequest request);

    /** One interaction. */
    Optional<InteractionView> find(long id);

    /**
     * Logs what a program knows to have happened; it needs no template.
     *
     * @throws DomainException {@code crm.contact-unknown}, {@code crm.contact-privacy-blocked},
     *     {@code crm.campaign-unknown}, {@code crm.required}, {@code crm.negative}
     */
    InteractionView log(NewInteraction interaction);

    /**
     * Logs what a person tells: contact, template, salesperson, date and description must be there.
     * The way, the side that began and the cost are the template's where they are left open; a
     * salesperson who is not named is the signed-in user's, else the contact's.
     *
     * @throws DomainException {@code crm.required} naming the field, and as {@link #log}
     */
    InteractionView finish(NewInteraction interaction);

    /**
     * Keeps what a person has told so far, to be finished later; it counts nowhere until then. Only
     * the contact must be there.
     */
    InteractionView postpone(NewInteraction interaction);

    /**
     * Keeps a postponed interaction once more, with what was told since.
     *
     * @throws DomainException {@code crm.interaction-not-found}, {@code
     *     crm.interaction-not-postponed}
     */
    InteractionView postpone(long id, NewInteraction interaction);

    /**
     * Gives up a postponed interaction.
     *
     * @throws DomainException {@code crm.interaction-not-found}, {@code
     *     crm.interaction-not-postponed}
     */
    void discard(long id);

    /**
     * Finishes a postponed interaction as {@link #finish(NewInteraction)} does.
     *
     * @throws DomainException {@code crm.interaction-not-found}, {@code
     *     crm.interaction-not-postponed}
     */
    InteractionView finish(long id, NewInteraction interaction);

    /** Says how interactions went; null takes it back. Answers how many there are. */
    int evaluate(Collection<Long> ids, Evaluation evaluation);

    /** Cancels entries: they leave every statistic. Answers how many were not cancelled before. */
    int cancel(Collection<Long> ids);

    /**
     * Takes a cancellation back. Answers how many were cancelled before.
     *
     * @throws DomainException {@code marketing.entry-cancelled}, {@code
     *     marketing.logged-segment-cancelled} while what the entry belongs to is cancelled
     */
    int restore(Collection<Long> ids);

    /** Deletes entries that are cancelled or postponed, and only those. Answers how many. */
    int deleteCancelled(Collection<Long> ids);
}
