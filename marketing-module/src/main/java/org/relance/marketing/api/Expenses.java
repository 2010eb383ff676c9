package org.relance.marketing.api;

import java.util.List;

/**
 * What a campaign costs: lines with a budget and an amount. The actual ones are the expense part of
 * its cost. Changes are in the trail of the campaign.
 */
public interface Expenses {

    /** The lines of a campaign by date. */
    List<ExpenseView> of(long campaignId);

    /**
     * Adds a line.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.negative-amount}, {@code
     *     marketing.required}
     */
    ExpenseView add(long campaignId, ExpenseDetails details);

    /**
     * Replaces a line of a campaign.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.expense-not-found} also for a
     *     line of another campaign, {@code marketing.expense-stale} where somebody changed it
     *     meanwhile
     */
    ExpenseView change(long campaignId, long id, int version, ExpenseDetails details);

    /** Removes a line; refusals as for a change. */
    void remove(long campaignId, long id, int version);
}
