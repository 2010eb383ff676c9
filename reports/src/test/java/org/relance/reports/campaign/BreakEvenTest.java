package org.relance.reports.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.relance.reports.api.CampaignWeek;

class BreakEvenTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);

    @Test
    void addsUpAndKeepsTheQuietWeeks() {
        BreakEven sums = BreakEven.of(List.of(week(0, 5, 10), week(2, 20, 1)));

        assertThat(sums.cumulated())
                .containsExactly(week(0, 5, 10), week(1, 5, 10), week(2, 25, 11));
    }

    @Test
    void namesTheFirstWeekAfterWhichTheMarginAlwaysCoveredTheCost() {
        BreakEven sums = BreakEven.of(List.of(week(0, 5, 1), week(1, 0, 10), week(2, 10, 0)));

        assertThat(sums.week()).contains(MONDAY.plusWeeks(2));
    }

    @Test
    void namesNoWeekWhileTheCostIsHigher() {
        assertThat(BreakEven.of(List.of(week(0, 1, 5))).week()).isEmpty();
    }

    @Test
    void keepsTheLastWeekWhenThereAreTooMany() {
        List<CampaignWeek> weeks = IntStream.range(0, 25).mapToObj(i -> week(i, 1, 0)).toList();

        List<CampaignWeek> shown = BreakEven.of(weeks).thinned(10);

        assertThat(shown).hasSizeBetween(8, 10);
        assertThat(shown.get(shown.size() - 1)).isEqualTo(week(24, 25, 0));
    }

    private static CampaignWeek week(int number, long margin, long cost) {
        return new CampaignWeek(
                MONDAY.plusWeeks(number),
                BigDecimal.ZERO,
                BigDecimal.valueOf(margin),
                BigDecimal.valueOf(cost));
    }
}
