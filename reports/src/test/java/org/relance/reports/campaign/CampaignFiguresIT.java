package org.relance.reports.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.reports.api.CampaignFigures;
import org.relance.reports.api.CampaignResult;
import org.relance.reports.api.CampaignWeek;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class CampaignFiguresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private static final List<String> KINDS =
            List.of(
                    "ORDER:OPEN",
                    "ORDER:POSTED",
                    "ORDER:CANCELLED",
                    "QUOTE:OPEN",
                    "INVOICE:POSTED",
                    "CREDIT_MEMO:POSTED");

    @Inject CampaignFigures figures;
    @Inject Database database;

    private CampaignData data;
    private long campaign;
    private long alpha;
    private long beta;
    private long customer;

    @BeforeEach
    void fixture() {
        data = new CampaignData(database);
        campaign = data.campaign("CP-A", "Taille d’hiver", "1000");
        alpha = data.contact("Alpha");
        beta = data.contact("Beta");
        customer = data.customer(alpha);
    }

    @Test
    void countsInteractionsAndDistinctContactsEachAsWhatItIs() {
        data.interaction(campaign, alpha, "2026-01-12", "0", "target");
        data.interaction(campaign, alpha, "2026-01-15", "0", "target");
        data.interaction(campaign, beta, "2026-01-15", "0", "target");
        data.interaction(campaign, beta, "2026-01-16", "0", "response");
        data.interaction(campaign, beta, "2026-01-17", "0", "response");

        CampaignResult result = compute();

        assertThat(result.contactedInteractions()).isEqualTo(3);
        assertThat(result.targetContacts()).isEqualTo(2);
        assertThat(result.responses()).isEqualTo(2);
        assertThat(result.respondingContacts()).isEqualTo(1);
    }

    @Test
    void addsTheCostOfInteractionsThatTookPlaceToTheActualExpenses() {
        data.interaction(campaign, alpha, "2026-01-12", "4.5");
        data.interaction(campaign, alpha, "2026-01-12", "100", "cancelled");
        data.interaction(campaign, beta, "2026-01-12", "100", "postponed");
        data.expense(campaign, "2026-01-13", "ACTUAL", "100", "95.5");
        data.expense(campaign, "2026-01-13", "COMMITTED", "100", "70");

        CampaignResult result = compute();

        assertThat(result.interactionCost()).isEqualByComparingTo("4.5");
        assertThat(result.expenseCost()).isEqualByComparingTo("95.5");
        assertThat(result.cost()).isEqualByComparingTo("100");
        assertThat(result.budgetedCost()).isEqualByComparingTo("1000");
    }

    @Test
    void neverCountsAnInvoiceOfACountedOrderAgain() {
        String order = data.document(campaign, customer, "ORDER:POSTED", "2026-01-20", "500/300");
        data.document(campaign, customer, "INVOICE:POSTED", "2026-01-22", "500/300", order);
        data.document(campaign, customer, "INVOICE:POSTED", "2026-01-23", "80/50");
        data.document(campaign, customer, "CREDIT_MEMO:POSTED", "2026-01-24", "100/60");
        data.document(campaign, customer, "ORDER:CANCELLED", "2026-01-25", "900/1");
        data.document(campaign, customer, "QUOTE:OPEN", "2026-01-25", "900/1");

        CampaignResult result = compute();

        assertThat(result.revenue()).isEqualByComparingTo("480");
        assertThat(result.margin()).isEqualByComparingTo("190");
        assertThat(result.orders()).isEqualTo(1);
        assertThat(result.orderingCustomers()).isEqualTo(1);
        assertThat(result.quotes()).isEqualTo(1);
    }

    @Test
    void returnsMarginLessCostInPercentOfTheCost() {
        data.document(campaign, customer, "ORDER:OPEN", "2026-01-20", "57370.25/0");
        data.expense(campaign, "2026-01-13", "ACTUAL", "0", "12846.30");

        assertThat(compute().roiPct())
                .isCloseTo(new BigDecimal("346.58968"), within(new BigDecimal("0.00001")));
    }

    @Test
    void returnsANegativePercentageWhileTheCostIsHigher() {
        data.document(campaign, customer, "ORDER:OPEN", "2026-01-20", "100/50");
        data.expense(campaign, "2026-01-13", "ACTUAL", "0", "200");

        assertThat(compute().roiPct()).isEqualByComparingTo("-75");
    }

    @Test
    void knowsNoReturnWithoutCost() {
        data.document(campaign, customer, "ORDER:OPEN", "2026-01-20", "100/50");

        assertThat(compute().roiPct()).isNull();
    }

    @Test
    void countsMailsAndOpportunitiesByTheirState() {
        data.mails(campaign, 3, 2, 4);
        data.opportunity(campaign, alpha, "WON", "1500");
        data.opportunity(campaign, beta, "LOST", "700");

        CampaignResult result = compute();

        assertThat(result.mailsSent()).isEqualTo(3);
        assertThat(result.mailsFailed()).isEqualTo(2);
        assertThat(result.opportunities()).isEqualTo(2);
        assertThat(result.wonOpportunities()).isEqualTo(1);
        assertThat(result.wonValue()).isEqualByComparingTo("1500");
    }

    @Test
    void agreesWithANaiveLoopOverRandomRows() {
        Random random = new Random(7);
        NaiveFigures naive = new NaiveFigures();
        for (int i = 0; i < 400; i++) {
            String day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(90)).toString();
            BigDecimal value = new BigDecimal(random.nextInt(100_000)).movePointLeft(2);
            BigDecimal cost = value.multiply(new BigDecimal("0.61"));
            String kind = KINDS.get(random.nextInt(KINDS.size()));
            data.document(campaign, customer, kind, day, value + "/" + cost);
            data.expense(campaign, day, i % 3 == 0 ? "COMMITTED" : "ACTUAL", "0", cost.toString());
            naive.document(kind, LocalDate.parse(day), value, cost);
            naive.expense(i % 3 != 0, LocalDate.parse(day), cost);
        }

        CampaignResult result = compute();

        assertThat(result.orders()).isEqualTo(naive.orders);
        assertThat(result.revenue()).isEqualByComparingTo(naive.revenue);
        assertThat(result.margin()).isEqualByComparingTo(naive.margin);
        assertThat(result.cost()).isEqualByComparingTo(naive.cost);
        BigDecimal ofAllWeeks =
                figures.weeks(campaign).stream()
                        .map(CampaignWeek::margin)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(ofAllWeeks).isEqualByComparingTo(naive.margin);
    }

    /** The definitions of the figures once more, row by row. */
    private static final class NaiveFigures {
        int orders;
        BigDecimal revenue = BigDecimal.ZERO;
        BigDecimal margin = BigDecimal.ZERO;
        BigDecimal cost = BigDecimal.ZERO;

        void document(String kind, LocalDate day, BigDecimal value, BigDecimal goods) {
            if (day.isAfter(TODAY) || kind.endsWith("CANCELLED") || kind.startsWith("QUOTE")) {
                return;
            }
            orders += kind.startsWith("ORDER") ? 1 : 0;
            BigDecimal sign = kind.startsWith("CREDIT") ? BigDecimal.ONE.negate() : BigDecimal.ONE;
            revenue = revenue.add(value.multiply(sign));
            margin = margin.add(value.subtract(goods).multiply(sign));
        }

        void expense(boolean actual, LocalDate day, BigDecimal amount) {
            cost = actual && !day.isAfter(TODAY) ? cost.add(amount) : cost;
        }
    }

    @Test
    void leavesOutWhatHappenedAfterTheBusinessDate() {
        data.document(campaign, customer, "ORDER:OPEN", "2026-01-20", "100/50");
        data.document(campaign, customer, "ORDER:OPEN", "2026-01-21", "100/50");
        data.expense(campaign, "2026-01-21", "ACTUAL", "0", "200");

        CampaignResult result = figures.compute(campaign, LocalDate.of(2026, 1, 20));

        assertThat(result.orders()).isEqualTo(1);
        assertThat(result.cost()).isEqualByComparingTo("0");
    }

    @Test
    void sumsByWeekFromMondayToSunday() {
        data.document(campaign, customer, "ORDER:OPEN", "2026-01-12", "100/60");
        data.document(campaign, customer, "ORDER:OPEN", "2026-01-18", "50/30");
        data.document(campaign, customer, "ORDER:OPEN", "2026-01-19", "10/4");
        data.expense(campaign, "2026-01-19", "ACTUAL", "0", "7");
        data.interaction(campaign, alpha, "2026-01-20", "0.5");

        compute();

        assertThat(figures.weeks(campaign))
                .usingRecursiveFieldByFieldElementComparator(CampaignFiguresIT.byValue())
                .containsExactly(
                        week("2026-01-12", "150", "60", "0"), week("2026-01-19", "10", "6", "7.5"));
    }

    @Test
    void givesTheSameFiguresWhenItComputesAgain() {
        data.document(campaign, customer, "ORDER:OPEN", "2026-01-20", "100/50");
        data.expense(campaign, "2026-01-21", "ACTUAL", "0", "20");

        assertThat(compute()).isEqualTo(compute());
        assertThat(figures.weeks(campaign)).hasSize(1);
    }

    @Test
    void goesThroughAllCampaignsInBlocks() {
        long second = data.campaign("CP-B", "Printemps", "0");
        long third = data.campaign("CP-C", "Été", "0");

        assertThat(figures.countAfter(0)).isEqualTo(3);
        var block = figures.computeNext(0, 2, TODAY);
        assertThat(block.lastCampaignId()).isEqualTo(second);
        assertThat(figures.find(third)).isEmpty();
        assertThat(figures.computeNext(second, 2, TODAY).computed()).isEqualTo(1);
        assertThat(figures.computeNext(third, 2, TODAY).computed()).isZero();
        assertThat(figures.find(third)).isPresent();
    }

    @Test
    void refusesACampaignThatIsNotThere() {
        assertThatThrownBy(() -> figures.compute(987654, TODAY))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("reports.campaign-not-found");
    }

    @Test
    void passesOverDocumentsOfACampaignThatIsGone() {
        data.document(campaign + 500, customer, "ORDER:OPEN", "2026-01-20", "100/50");

        assertThat(figures.computeAll(TODAY)).isEqualTo(1);
        assertThat(figures.find(campaign + 500)).isEmpty();
    }

    private CampaignResult compute() {
        return figures.compute(campaign, TODAY);
    }

    private static CampaignWeek week(String monday, String revenue, String margin, String cost) {
        return new CampaignWeek(
                LocalDate.parse(monday),
                new BigDecimal(revenue),
                new BigDecimal(margin),
                new BigDecimal(cost));
    }

    private static org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration
            byValue() {
        return org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration.builder()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .build();
    }
}
