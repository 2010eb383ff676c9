package org.relance.crm.api;

import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/** Opportunities without the stages of a sales cycle (domain.md, section 10). */
public interface Opportunities {

    /**
     * A page of the list; filters: number, contact, company, campaign, salesperson, status,
     * priority, estimated-close, created.
     */
    ListPage<OpportunityView> list(ListRequest request);

    /** One opportunity, or empty. */
    Optional<OpportunityView> find(long id);

    /**
     * Opens an opportunity; with an estimated value it is in progress, else not started.
     *
     * @throws DomainException {@code crm.required}, {@code crm.contact-not-found}, {@code
     *     crm.contact-privacy-blocked}
     */
    OpportunityView create(OpportunityDetails details);

    /**
     * Changes one that is not closed.
     *
     * @throws DomainException {@code crm.opportunity-closed}
     */
    OpportunityView change(long id, int version, OpportunityDetails details);

    /**
     * Closes it as won and makes its company a customer if it is none.
     *
     * @throws DomainException {@code crm.opportunity-closed}, {@code crm.opportunity-without-value}
     */
    OpportunityView win(long id, int version, CloseOpportunity how);

    /**
     * Closes it as lost.
     *
     * @throws DomainException {@code crm.opportunity-closed}
     */
    OpportunityView lose(long id, int version, CloseOpportunity how);

    /**
     * Deletes it, unless it is in progress.
     *
     * @throws DomainException {@code crm.opportunity-in-progress}
     */
    void delete(long id, int version);
}
