package org.relance.reports.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.relance.reports.api.CampaignWeek;
import org.relance.reports.render.WeekBars;
import org.relance.reports.render.Wording;

/** The chart of a campaign's report; its title says what it shows. */
record RoiChart(BreakEven breakEven, Wording wording) {

    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal MANY = new BigDecimal(10_000);
    private static final int MOST_WEEKS = 10;

    Map<String, Object> parameters() {
        List<CampaignWeek> weeks = breakEven.thinned(MOST_WEEKS);
        boolean thousands = weeks.stream().anyMatch(RoiChart::large);
        BigDecimal divisor = thousands ? THOUSAND : BigDecimal.ONE;
        List<WeekBars.Bar> bars = weeks.stream().map(week -> bar(week, divisor)).toList();
        String unit =
                wording.text(thousands ? "roi.thousands" : "roi.units", wording.currencySign());
        return Map.of(
                "CHART_TITLE",
                wording.text("roi.chart", unit, finding()),
                "WEEKS",
                new WeekBars(
                        wording.text("roi.legend-margin"),
                        wording.text("roi.legend-cost"),
                        bars,
                        thousands ? "#,##0.0" : "#,##0",
                        wording.locale()));
    }

    private static boolean large(CampaignWeek week) {
        return week.margin().abs().max(week.cost()).compareTo(MANY) >= 0;
    }

    private WeekBars.Bar bar(CampaignWeek week, BigDecimal divisor) {
        return new WeekBars.Bar(
                wording.text("roi.week", BreakEven.number(week.weekStart())),
                week.margin().divide(divisor, 5, RoundingMode.HALF_UP),
                week.cost().divide(divisor, 5, RoundingMode.HALF_UP));
    }

    private String finding() {
        if (breakEven.cumulated().isEmpty()) {
            return wording.text("roi.finding-none");
        }
        return breakEven
                .week()
                .map(week -> wording.text("roi.finding-week", BreakEven.number(week)))
                .orElseGet(() -> wording.text("roi.finding-not-yet"));
    }
}
