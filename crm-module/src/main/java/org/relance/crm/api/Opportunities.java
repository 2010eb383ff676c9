package org.relance.crm.api;

import java.math.BigDecimal;
import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * Opportunities (domain.md, section 10); {@link OpportunityStages} leads them through the stages of
 * their sales cycle. Every change is in the trail under the subject {@code opportunity}.
 */
public interface Opportunities {

    /** Subject of the trail, and key of the number series. */
    String TRAIL = "opportunity";

    /**
     * A page of the list; filters: number, contact, company, campaign, segment, salesperson,
     * status, priority, cycle, stage (0 before the first one), estimated-value, current-value,
     * estimated-close, created.
     */
    ListPage<OpportunityView> list(ListRequest request);

    /** One opportunity, or empty. */
    Optional<OpportunityView> find(long id);

    /**
     * Opens an opportunity. With a sales cycle it is not started until its first stage; without one
     * it is in progress as soon as it has an estimated value.
     *
     * @throws DomainException {@code crm.required}, {@code crm.contact-not-found}, {@code
     *     crm.contact-privacy-blocked}, {@code crm.cycle-blocked}, {@code crm.given-by-stage}, and
     *     what {@link OpportunityCampaigns} refuses
     */
    OpportunityView create(OpportunityDetails details);

    /**
     * Changes one that is not closed.
     *
     * @throws DomainException {@code crm.opportunity-closed}, {@code crm.cycle-fixed}, {@code
     *     crm.given-by-stage}
     */
    OpportunityView change(long id, int version, OpportunityDetails details);

    /**
     * Closes it as won and makes its company a customer if it is none.
     *
     * @throws DomainException {@code crm.opportunity-closed}, {@code
     *     crm.opportunity-without-value}, {@code crm.change-before-last}, {@code crm.required}
     *     where several reasons can be chosen
     */
    OpportunityView win(long id, int version, CloseOpportunity how);

    /**
     * Closes it as lost.
     *
     * @throws DomainException {@code crm.opportunity-closed}, {@code crm.change-before-last},
     *     {@code crm.required} where several reasons can be chosen
     */
    OpportunityView lose(long id, int version, CloseOpportunity how);

    /**
     * Makes a won opportunity lost whose order was cancelled; it keeps its value (case 110).
     *
     * @throws DomainException {@code crm.opportunity-not-won}, {@code crm.change-before-last},
     *     {@code crm.required} where several reasons can be chosen
     */
    OpportunityView loseOrder(long id, CloseOpportunity how);

    /**
     * Tells what was invoiced for an opportunity: a won one takes the value over, others stay.
     *
     * @param value in company currency, without VAT
     */
    void invoiced(long id, BigDecimal value);

    /**
     * Deletes it, unless it is in progress.
     *
     * @throws DomainException {@code crm.opportunity-in-progress}
     */
    void delete(long id, int version);
}
