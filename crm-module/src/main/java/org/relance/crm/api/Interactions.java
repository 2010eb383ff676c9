package org.relance.crm.api;

import java.util.Collection;
import java.util.List;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/** The log of what was said, sent and sold to whom (domain.md, section 6). */
public interface Interactions {

    /**
     * A page of the log, newest first; filters: contact, company, campaign, segment, channel, date,
     * salesperson, target, response, cancelled, evaluation.
     */
    ListPage<InteractionView> list(ListRequest request);

    /** One interaction. */
    java.util.Optional<InteractionView> find(long id);

    /**
     * Logs one interaction.
     *
     * @throws DomainException {@code crm.contact-not-found}, {@code crm.contact-privacy-blocked},
     *     {@code crm.required}
     */
    InteractionView log(NewInteraction interaction);

    /**
     * Logs many at once, in one statement batch; contacts that are privacy-blocked or gone are left
     * out. Answers how many were logged.
     */
    int logAll(List<NewInteraction> interactions);

    /** Cancels entries: they leave every statistic. Answers how many were not cancelled before. */
    int cancel(Collection<Long> ids);

    /** Takes a cancellation back. Answers how many were cancelled before. */
    int restore(Collection<Long> ids);

    /** Deletes entries that are cancelled, and only those. Answers how many. */
    int deleteCancelled(Collection<Long> ids);
}
