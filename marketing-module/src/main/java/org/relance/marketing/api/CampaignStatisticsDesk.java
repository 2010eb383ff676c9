package org.relance.marketing.api;

import java.time.LocalDate;
import org.relance.kernel.DomainException;

/** The statistics of campaigns, counted when they are asked for. */
public interface CampaignStatisticsDesk {

    /**
     * The statistics of a campaign.
     *
     * @param from first day of the interactions that count; null for no first day
     * @param to last day of the interactions that count; null for no last day
     * @throws DomainException {@code marketing.campaign-not-found}; {@code
     *     marketing.statistics-dates} where the last day is before the first
     */
    CampaignStatistics of(long campaignId, LocalDate from, LocalDate to);
}
