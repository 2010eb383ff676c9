package org.relance.reports.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What campaigns brought and cost. Figures are computed by the night or on demand, in sets, and
 * read from where they were stored; computing again for the same day gives the same figures.
 *
 * <p>Only what happened up to the business date counts. An order counts when it carries the
 * campaign; invoices made from an order never count a second time.
 */
public interface CampaignFigures {

    /**
     * Computes the next campaigns in the order of their ids, for jobs that show their progress and
     * go on after a stop.
     *
     * @param afterCampaignId last campaign of the block before, 0 to begin
     * @param limit most campaigns in the block
     */
    FiguresBlock computeNext(long afterCampaignId, int limit, LocalDate businessDate);

    /**
     * Computes one campaign now.
     *
     * @throws org.relance.kernel.DomainException {@code reports.campaign-not-found}
     */
    CampaignResult compute(long campaignId, LocalDate businessDate);

    /** Computes all campaigns and tells how many they were. */
    int computeAll(LocalDate businessDate);

    /** Campaigns behind the given one, as the measure of progress. */
    long countAfter(long campaignId);

    /** The stored figures; empty where they were never computed. */
    Optional<CampaignResult> find(long campaignId);

    /** Weeks in which something was earned or spent, oldest first. */
    List<CampaignWeek> weeks(long campaignId);

    /** The sum over all campaigns for each week from the given day on, oldest first. */
    List<CampaignWeek> weeksSince(LocalDate from);
}
