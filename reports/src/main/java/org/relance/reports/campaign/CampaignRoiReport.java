package org.relance.reports.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.relance.kernel.DomainException;
import org.relance.reports.api.CampaignResult;
import org.relance.reports.api.ReportFormat;
import org.relance.reports.api.ReportInfo;
import org.relance.reports.api.ReportParameter;
import org.relance.reports.render.ReportData;
import org.relance.reports.render.ReportDefinition;
import org.relance.reports.render.ReportValues;
import org.relance.reports.render.Wording;

/** What one campaign earned and cost, on a page to hand on. */
@ApplicationScoped
class CampaignRoiReport implements ReportDefinition {

    private static final String CAMPAIGN = "campaign";

    @Inject FiguresRepository figures;
    @Inject WeekRepository weeks;
    @Inject ReportQueries queries;
    @Inject PageHead head;

    @Override
    public int position() {
        return 1;
    }

    @Override
    public ReportInfo info() {
        return new ReportInfo(
                "campaign-roi",
                List.of(ReportParameter.required(CAMPAIGN, ReportParameter.Kind.CAMPAIGN)),
                List.of(ReportFormat.PDF, ReportFormat.XLSX, ReportFormat.CSV));
    }

    @Override
    public ReportData<CostRow> data(ReportValues values, Wording wording) {
        String number = values.required(CAMPAIGN);
        CampaignFacts campaign =
                queries.campaign(number)
                        .orElseThrow(
                                () ->
                                        DomainException.notFound(
                                                "reports.campaign-not-found", number));
        CampaignResult result =
                figures.find(campaign.id())
                        .orElseThrow(
                                () -> DomainException.conflict("reports.not-computed", number));
        List<CostRow> costs = costs(result, wording);
        return new ReportData<>(
                "campaign-roi-" + number.replaceAll("[^A-Za-z0-9-]", "_"),
                parameters(campaign, result, wording),
                CostRow.class,
                costs);
    }

    private Map<String, Object> parameters(
            CampaignFacts campaign, CampaignResult result, Wording wording) {
        RoiChart chart = new RoiChart(BreakEven.of(weeks.of(campaign.id())), wording);
        RoiWords words = new RoiWords(campaign, result, wording);
        Map<String, Object> parameters =
                head.parameters(wording, "campaign-roi", campaign.description(), words.lead());
        parameters.putAll(words.keyFigures());
        parameters.putAll(words.formula());
        parameters.putAll(chart.parameters());
        parameters.putAll(words.costs());
        parameters.put("CONTACTS", words.contacts());
        parameters.put("ACTIVITY", words.activity());
        return parameters;
    }

    /** Expenses by category, then what the interactions cost, then the budget nobody planned. */
    private List<CostRow> costs(CampaignResult result, Wording wording) {
        LocalDate date = result.businessDate();
        List<CostRow> rows = new ArrayList<>();
        BigDecimal planned = BigDecimal.ZERO;
        for (var expense : queries.expenses(result.campaignId(), date)) {
            rows.add(CostRow.of(expense.category(), expense.budget(), expense.actual()));
            planned = planned.add(expense.budget());
        }
        for (var channel : queries.channels(result.campaignId(), date)) {
            String name =
                    wording.text(
                            "channel." + channel.category(), wording.count(channel.interactions()));
            rows.add(CostRow.of(name, null, channel.actual()));
        }
        BigDecimal unplanned = result.budgetedCost().subtract(planned);
        if (unplanned.signum() != 0) {
            rows.add(CostRow.of(wording.text("roi.unplanned"), unplanned, null));
        }
        return rows;
    }
}
