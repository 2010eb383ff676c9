package org.relance.crm.api;

import java.util.List;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;

/** The way of opportunities through the stages of their sales cycle (domain.md, section 10). */
public interface OpportunityStages {

    /**
     * The actions that the opportunity offers now; none without a sales cycle and once it is
     * closed.
     *
     * @throws DomainException {@code crm.opportunity-not-found}
     */
    List<StageOffer> offers(long id);

    /**
     * Does an action: changes stage and values and adds an entry to the history. Nothing is kept
     * where one value is refused.
     *
     * @throws DomainException {@code crm.changed-meanwhile}, {@code crm.opportunity-closed}, {@code
     *     crm.action-not-offered}, {@code crm.stage-not-offered}, {@code crm.quote-required},
     *     {@code crm.change-before-last}, {@code crm.value-required}, {@code crm.chances-required},
     *     {@code crm.close-before-change}
     */
    OpportunityView move(long id, int version, MoveOpportunity move);

    /**
     * The history, the latest first; empty for one that never moved.
     *
     * @throws DomainException {@code crm.opportunity-not-found}
     */
    List<OpportunityEntry> entries(long id);

    /**
     * The open opportunities of a cycle, stage by stage; those not started come first.
     *
     * @param narrowed search and filters as for {@link Opportunities#list}; its limit is the number
     *     of cards of a column
     * @throws DomainException {@code crm.cycle-not-found}
     */
    List<BoardColumn> board(String cycleCode, ListRequest narrowed);
}
