package org.relance.reports.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.relance.reports.api.CampaignResult;
import org.relance.reports.render.Fact;
import org.relance.reports.render.Wording;

/** Puts the figures of a campaign into the words of its report. */
record RoiWords(CampaignFacts campaign, CampaignResult result, Wording wording) {

    String lead() {
        String head =
                campaign.number()
                        + " · "
                        + wording.period(campaign.startingDate(), campaign.endingDate());
        String responsible =
                campaign.salesperson() == null
                        ? ""
                        : " · " + wording.text("roi.responsible", campaign.salesperson());
        return head + responsible + " · " + wording.counted("roi.targets", result.targetContacts());
    }

    Map<String, Object> keyFigures() {
        return Map.of(
                "LOSS", result.roiPct() != null && result.roiPct().signum() < 0,
                "ROI", wording.percent(result.roiPct()),
                "ROI_NOTE", roiNote(),
                "REVENUE", wording.money(result.revenue()),
                "REVENUE_NOTE", revenueNote(),
                "MARGIN", wording.money(result.margin()),
                "MARGIN_NOTE", marginNote(),
                "COST", wording.money(result.cost()),
                "COST_NOTE", costNote());
    }

    private String roiNote() {
        return result.roiPct() == null
                ? wording.text("roi.no-cost")
                : wording.text("roi.gain", wording.money(result.margin().subtract(result.cost())));
    }

    private String revenueNote() {
        String orders = wording.counted("roi.orders", result.orders());
        return campaign.creditMemos() == 0
                ? orders
                : orders + ", " + wording.counted("roi.credit-memos", campaign.creditMemos());
    }

    private String marginNote() {
        BigDecimal share = percent(result.margin(), result.revenue());
        return share == null
                ? wording.text("roi.no-revenue")
                : wording.text("roi.margin-share", wording.percent(share));
    }

    private String costNote() {
        BigDecimal budget = result.budgetedCost();
        if (budget.signum() == 0) {
            return wording.text("roi.no-budget");
        }
        BigDecimal over = percent(result.cost().subtract(budget), budget);
        if (over.signum() == 0) {
            return wording.text("roi.on-budget");
        }
        String key = over.signum() < 0 ? "roi.under-budget" : "roi.over-budget";
        return wording.text(key, wording.percent(over.abs()));
    }

    Map<String, Object> formula() {
        return Map.of(
                "NUMERATOR",
                wording.amount(result.margin()) + " − " + wording.amount(result.cost()),
                "DENOMINATOR",
                wording.amount(result.cost()),
                "BASIS",
                wording.text(
                        "roi.basis", wording.date(result.businessDate()), wording.currencyName()));
    }

    Map<String, Object> costs() {
        String currency = wording.currencyName();
        return Map.of(
                "COSTS_TITLE", wording.text("roi.costs", currency),
                "TOTAL_BUDGET", wording.amount(result.budgetedCost()),
                "TOTAL_ACTUAL", wording.amount(result.cost()),
                "TOTAL_VARIANCE", wording.amount(result.cost().subtract(result.budgetedCost())));
    }

    /** From the contact to the order, each step in percent of the one before it. */
    List<Fact> contacts() {
        return List.of(
                fact("roi.fact.targets", result.targetContacts(), 0),
                fact("roi.fact.responding", result.respondingContacts(), result.targetContacts()),
                fact("roi.fact.customers", result.orderingCustomers(), result.targetContacts()),
                fact("roi.fact.orders", result.orders(), 0));
    }

    /** What was done and what came back, counted as it was logged. */
    List<Fact> activity() {
        int mails = result.mailsSent() + result.mailsFailed();
        return List.of(
                fact("roi.fact.mails", result.mailsSent(), mails),
                fact("roi.fact.failed", result.mailsFailed(), mails),
                fact("roi.fact.responses", result.responses(), result.contactedInteractions()),
                fact("roi.fact.won", result.wonOpportunities(), result.opportunities()));
    }

    private Fact fact(String key, int number, int of) {
        BigDecimal share =
                of == 0 ? null : percent(BigDecimal.valueOf(number), BigDecimal.valueOf(of));
        return new Fact(wording.text(key), wording.count(number), wording.percent(share));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? null
                : part.movePointRight(2).divide(whole, 5, RoundingMode.HALF_UP);
    }
}
