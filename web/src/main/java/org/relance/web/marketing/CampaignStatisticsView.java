package org.relance.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.relance.kernel.DomainException;
import org.relance.marketing.api.CampaignStatistics;
import org.relance.marketing.api.CampaignStatisticsDesk;
import org.relance.web.shell.ReadOnce;

/** The statistics of a campaign on its card, for the days that the reader chooses. */
@Named
@ViewScoped
public class CampaignStatisticsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CampaignStatisticsDesk statistics;

    private LocalDate from;
    private LocalDate to;

    /** The statistics for the days that were asked for last. */
    @ReadOnce
    public CampaignStatistics of(long campaignId) {
        return statistics.of(campaignId, from, to);
    }

    /** Takes the days; refused where the last is before the first. */
    public void choose() {
        if (from != null && to != null && to.isBefore(from)) {
            LocalDate first = from;
            from = null;
            to = null;
            throw DomainException.invalid("marketing.statistics-dates", "statisticsTo", first);
        }
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
