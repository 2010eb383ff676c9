package org.relance.reports.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relance.reports.api.CampaignWeek;

/** Margin and cost added up week by week, the weeks without movement included. */
record BreakEven(List<CampaignWeek> cumulated) {

    static BreakEven of(List<CampaignWeek> weeks) {
        List<CampaignWeek> sums = new ArrayList<>();
        for (CampaignWeek week : weeks) {
            CampaignWeek last = sums.isEmpty() ? nothing(week) : sums.get(sums.size() - 1);
            LocalDate next = last.weekStart().plusWeeks(1);
            for (LocalDate quiet = next; quiet.isBefore(week.weekStart()); ) {
                sums.add(at(quiet, last));
                quiet = quiet.plusWeeks(1);
            }
            sums.add(add(last, week));
        }
        return new BreakEven(List.copyOf(sums));
    }

    /** The first week from which on the margin never was below the cost again. */
    Optional<LocalDate> week() {
        LocalDate since = null;
        for (CampaignWeek week : cumulated) {
            boolean covered = week.margin().compareTo(week.cost()) >= 0;
            since = covered ? (since == null ? week.weekStart() : since) : null;
        }
        return Optional.ofNullable(since);
    }

    /** At most so many weeks at equal distances, the last one among them. */
    List<CampaignWeek> thinned(int most) {
        int stride = Math.max(1, (cumulated.size() + most - 1) / most);
        List<CampaignWeek> kept = new ArrayList<>();
        for (int i = cumulated.size() - 1; i >= 0; i -= stride) {
            kept.add(0, cumulated.get(i));
        }
        return kept;
    }

    static int number(LocalDate week) {
        return week.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static CampaignWeek nothing(CampaignWeek first) {
        BigDecimal zero = BigDecimal.ZERO;
        return new CampaignWeek(first.weekStart().minusWeeks(1), zero, zero, zero);
    }

    private static CampaignWeek at(LocalDate week, CampaignWeek sums) {
        return new CampaignWeek(week, sums.revenue(), sums.margin(), sums.cost());
    }

    private static CampaignWeek add(CampaignWeek sums, CampaignWeek week) {
        return new CampaignWeek(
                week.weekStart(),
                sums.revenue().add(week.revenue()),
                sums.margin().add(week.margin()),
                sums.cost().add(week.cost()));
    }
}
