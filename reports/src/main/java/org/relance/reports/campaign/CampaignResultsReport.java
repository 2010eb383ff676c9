package org.relance.reports.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.relance.reports.api.ReportFormat;
import org.relance.reports.api.ReportInfo;
import org.relance.reports.api.ReportParameter;
import org.relance.reports.campaign.ReportQueries.Result;
import org.relance.reports.render.ReportData;
import org.relance.reports.render.ReportDefinition;
import org.relance.reports.render.ReportValues;
import org.relance.reports.render.Wording;

/** What the campaigns that began in a period earned and cost, one line each. */
@ApplicationScoped
class CampaignResultsReport implements ReportDefinition {

    private static final String NAME = "campaign-results";
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    @Inject ReportQueries queries;
    @Inject PageHead head;

    @Override
    public int position() {
        return 2;
    }

    @Override
    public ReportInfo info() {
        return new ReportInfo(
                NAME,
                List.of(
                        ReportParameter.optional("from", ReportParameter.Kind.DATE),
                        ReportParameter.optional("to", ReportParameter.Kind.DATE)),
                List.of(ReportFormat.PDF, ReportFormat.XLSX, ReportFormat.CSV));
    }

    @Override
    public ReportData<ResultRow> data(ReportValues values, Wording wording) {
        LocalDate from = values.date("from").orElse(null);
        LocalDate to = values.date("to").orElse(null);
        List<Result> results =
                queries.results(
                        Objects.requireNonNullElse(from, FIRST),
                        Objects.requireNonNullElse(to, LAST));
        String period =
                from == null && to == null
                        ? wording.text("campaign-results.all")
                        : wording.period(from, to);
        String lead =
                wording.counted(
                        "campaign-results.lead", results.size(), period, wording.currencyName());
        Map<String, Object> parameters =
                head.parameters(wording, NAME, wording.text(NAME + ".title"), lead);
        parameters.putAll(totals(results));
        parameters.put("TOTAL", wording.counted("campaign-results.total", results.size()));
        List<ResultRow> rows = results.stream().map(result -> row(result, wording)).toList();
        return new ReportData<>(NAME, parameters, ResultRow.class, rows);
    }

    private static ResultRow row(Result result, Wording wording) {
        return new ResultRow(
                result.number(),
                result.description(),
                wording.shortDate(result.startingDate()),
                result.cost(),
                result.revenue(),
                result.margin(),
                result.roiPct());
    }

    private static Map<String, Object> totals(List<Result> results) {
        BigDecimal cost = sum(results, Result::cost);
        BigDecimal margin = sum(results, Result::margin);
        Map<String, Object> totals = new java.util.HashMap<>();
        totals.put("TOTAL_COST", cost);
        totals.put("TOTAL_REVENUE", sum(results, Result::revenue));
        totals.put("TOTAL_MARGIN", margin);
        if (cost.signum() != 0) {
            BigDecimal gain = margin.subtract(cost).movePointRight(2);
            totals.put("TOTAL_ROI", gain.divide(cost, 5, RoundingMode.HALF_UP));
        }
        return totals;
    }

    private static BigDecimal sum(List<Result> results, Function<Result, BigDecimal> column) {
        return results.stream()
                .map(column)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A line of the report; amounts are absent where the figures were never computed. */
    record ResultRow(
            String number,
            String description,
            String startingDate,
            BigDecimal cost,
            BigDecimal revenue,
            BigDecimal margin,
            BigDecimal roiPct) {}
}
