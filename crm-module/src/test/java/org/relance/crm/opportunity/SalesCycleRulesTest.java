package org.relance.crm.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relance.crm.api.CycleStage;
import org.relance.crm.api.MoveOpportunity;
import org.relance.crm.api.OpportunityAction;
import org.relance.crm.api.OpportunityDetails;
import org.relance.crm.api.OpportunityStatus;
import org.relance.crm.api.ProbabilityCalculation;
import org.relance.crm.api.SalesCycleView;
import org.relance.crm.api.StageOffer;

/** Cases 97 to 111 of the rules for opportunities, without a container. */
class SalesCycleRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final boolean NO_QUOTE = false;
    private static final boolean A_QUOTE = true;

    private final List<CycleStage> stages = new ArrayList<>();

    /** Adds a stage that may be passed over or not. */
    private SalesCycleRulesTest stage(int number, boolean allowSkip) {
        return stage(number, "50", "60", false, allowSkip);
    }

    private SalesCycleRulesTest stage(
            int number, String completed, String chances, boolean quote, boolean skip) {
        stages.add(
                new CycleStage(
                        number,
                        "Stage " + number,
                        new BigDecimal(completed),
                        new BigDecimal(chances),
                        quote,
                        skip,
                        null,
                        null));
        return this;
    }

    private SalesCycleView cycle(ProbabilityCalculation calculation) {
        return new SalesCycleView(7, "VENTE", "Vente", calculation, false, stages, 0);
    }

    private Optional<StageOffer> offer(OpportunityAction action, Integer current) {
        return new StagePath(stages)
                .offers(current).stream().filter(offer -> offer.action() == action).findFirst();
    }

    private static Opportunity anOpportunity(String value) {
        Opportunity opportunity = new Opportunity("O1", 5, 5L, DAY);
        opportunity.apply(details(value), null, 7L);
        return opportunity;
    }

    private static OpportunityDetails details(String value) {
        BigDecimal amount = value == null ? null : new BigDecimal(value);
        return new OpportunityDetails(
                "Serre", 5L, null, null, null, null, "VENTE", amount, null, null, null);
    }

    private static MoveOpportunity move(OpportunityAction action, Integer stage) {
        return new MoveOpportunity(action, stage, DAY, null, null, DAY.plusMonths(2), false);
    }

    private Opportunity inStage(int number) {
        Opportunity opportunity = anOpportunity("10000");
        SalesCycleView cycle = cycle(ProbabilityCalculation.CHANCES);
        opportunity.move(cycle, move(OpportunityAction.FIRST, null), DAY, A_QUOTE);
        while (opportunity.stage() < number) {
            opportunity.move(cycle, move(OpportunityAction.NEXT, null), DAY, A_QUOTE);
        }
        return opportunity;
    }

    @ParameterizedTest
    @CsvSource({"MULTIPLY, 24, 2400", "ADD, 50, 5000", "CHANCES, 60, 6000", "COMPLETED, 40, 4000"})
    void case97MakesAProbabilityOfChancesAndCompletion(
            ProbabilityCalculation calculation, BigDecimal percent, BigDecimal current) {
        stage(1, "40", "60", false, false);
        Opportunity opportunity = anOpportunity("10000");

        opportunity.move(cycle(calculation), move(OpportunityAction.FIRST, null), DAY, NO_QUOTE);

        NewEntry entry = opportunity.entry(OpportunityAction.FIRST, null, "Stage 1", DAY);
        assertThat(entry.probabilityPct()).isEqualByComparingTo(percent);
        assertThat(entry.estimatedValue().multiply(entry.probabilityPct()).movePointLeft(2))
                .isEqualByComparingTo(current);
    }

    @ParameterizedTest
    @CsvSource({", 2026-04-16", "2026-03-16, 2026-04-16", "2026-06-01, 2026-06-01"})
    void case99TakesTheClosingDateFromTheStageWhereNoneIsGiven(LocalDate given, LocalDate close) {
        stages.add(
                new CycleStage(
                        1,
                        "Stage 1",
                        new BigDecimal(40),
                        new BigDecimal(60),
                        false,
                        false,
                        "1M",
                        null));
        Opportunity opportunity = anOpportunity("10000");

        opportunity.move(
                cycle(ProbabilityCalculation.CHANCES),
                new MoveOpportunity(OpportunityAction.FIRST, null, DAY, null, null, given, false),
                DAY,
                NO_QUOTE);

        assertThat(opportunity.entry(OpportunityAction.FIRST, null, "", DAY).estimatedClose())
                .isEqualTo(close);
    }

    @Test
    void case101OffersASkipThroughTheFirstStageThatMayNotBeSkipped() {
        stage(1, false).stage(2, true).stage(3, false).stage(4, true);

        assertThat(offer(OpportunityAction.SKIP, 1).orElseThrow().stages()).containsExactly(2, 3);
        assertThat(offer(OpportunityAction.NEXT, 1).orElseThrow().stages()).containsExactly(2);
    }

    @Test
    void case101OffersNoSkipWithoutAChoice() {
        stage(1, false).stage(2, false).stage(3, false).stage(4, true);

        assertThat(offer(OpportunityAction.SKIP, 1)).isEmpty();
    }

    @Test
    void case101SkipsOverSeveralStages() {
        stage(1, false).stage(2, true).stage(3, true).stage(4, false).stage(5, false);

        assertThat(offer(OpportunityAction.SKIP, 1).orElseThrow().stages())
                .containsExactly(2, 3, 4);
    }

    @Test
    void case101JumpsBackToAnyStageTheNearestFirst() {
        stage(1, false).stage(2, true).stage(3, false).stage(4, true);

        StageOffer jump = offer(OpportunityAction.JUMP, 3).orElseThrow();
        assertThat(jump.stages()).containsExactly(1, 2);
        assertThat(jump.preset()).isEqualTo(2);
        assertThat(offer(OpportunityAction.JUMP, 2)).isEmpty();
        assertThat(offer(OpportunityAction.PREVIOUS, 2).orElseThrow().stages()).containsExactly(1);
    }

    @Test
    void offersOnlyTheFirstStageToWhatHasNotBegunAndNoNextBehindTheLast() {
        stage(3, false).stage(8, false);

        assertThat(new StagePath(stages).offers(null))
                .containsExactly(new StageOffer(OpportunityAction.FIRST, List.of(3), 3));
        assertThat(offer(OpportunityAction.NEXT, 8)).isEmpty();
        assertThat(offer(OpportunityAction.PREVIOUS, 3)).isEmpty();
    }

    @Test
    void refusesAStageThatIsNotOffered() {
        stage(1, false).stage(2, false).stage(3, false);
        Opportunity opportunity = inStage(1);

        assertThatThrownBy(
                        () ->
                                opportunity.move(
                                        cycle(ProbabilityCalculation.CHANCES),
                                        move(OpportunityAction.NEXT, 3),
                                        DAY,
                                        NO_QUOTE))
                .hasMessageContaining("crm.stage-not-offered");
        assertThat(opportunity.stage()).isEqualTo(1);
    }

    @Test
    void refusesToBeginInACycleWithoutStages() {
        Opportunity opportunity = anOpportunity("10000");

        assertThatThrownBy(
                        () ->
                                opportunity.move(
                                        cycle(ProbabilityCalculation.ADD),
                                        move(OpportunityAction.FIRST, null),
                                        DAY,
                                        NO_QUOTE))
                .hasMessageContaining("crm.cycle-without-stages");
    }

    @Test
    void case102DemandsAQuoteOnTheWayForwardOnly() {
        stage(1, false).stage(2, "40", "50", true, false).stage(3, false);
        SalesCycleView cycle = cycle(ProbabilityCalculation.CHANCES);
        Opportunity opportunity = inStage(1);
        MoveOpportunity next = move(OpportunityAction.NEXT, null);

        assertThatThrownBy(() -> opportunity.move(cycle, next, DAY, NO_QUOTE))
                .hasMessageContaining("crm.quote-required");
        opportunity.move(cycle, next, DAY, A_QUOTE);
        assertThat(opportunity.stage()).isEqualTo(2);

        opportunity.move(cycle, next, DAY, NO_QUOTE);
        opportunity.move(cycle, move(OpportunityAction.PREVIOUS, null), DAY, NO_QUOTE);
        assertThat(opportunity.stage()).isEqualTo(2);
    }

    @Test
    void case104BeginsWithAValueAndChances() {
        stage(1, "40", "0", false, false);
        SalesCycleView cycle = cycle(ProbabilityCalculation.CHANCES);
        Opportunity worthless = anOpportunity("0");
        Opportunity opportunity = anOpportunity("100");
        MoveOpportunity withoutChances =
                new MoveOpportunity(
                        OpportunityAction.FIRST, null, DAY, null, BigDecimal.ZERO, DAY, false);

        assertThatThrownBy(
                        () ->
                                worthless.move(
                                        cycle, move(OpportunityAction.FIRST, null), DAY, NO_QUOTE))
                .hasMessageContaining("crm.value-required");
        assertThatThrownBy(() -> opportunity.move(cycle, withoutChances, DAY, NO_QUOTE))
                .hasMessageContaining("crm.chances-required");
        assertThat(opportunity.stage()).isNull();
        assertThat(opportunity.status()).isEqualTo(OpportunityStatus.NOT_STARTED);
    }

    @Test
    void refusesDatesThatRunBackwards() {
        stage(1, false);
        SalesCycleView cycle = cycle(ProbabilityCalculation.CHANCES);
        Opportunity opportunity = anOpportunity("100");

        assertThatThrownBy(
                        () ->
                                opportunity.move(
                                        cycle,
                                        move(OpportunityAction.FIRST, null),
                                        DAY.plusDays(1),
                                        NO_QUOTE))
                .hasMessageContaining("crm.change-before-last");
        assertThatThrownBy(
                        () ->
                                opportunity.move(
                                        cycle,
                                        new MoveOpportunity(
                                                OpportunityAction.FIRST,
                                                null,
                                                DAY,
                                                null,
                                                null,
                                                DAY.minusDays(1),
                                                false),
                                        DAY,
                                        NO_QUOTE))
                .hasMessageContaining("crm.close-before-change");
    }

    @Test
    void takesTheChancesOfTheStageWhereStagesArePassedOver() {
        stage(1, false).stage(2, "40", "35", false, true).stage(3, "60", "55", false, false);
        Opportunity opportunity = inStage(1);
        BigDecimal typed = new BigDecimal("99");

        opportunity.move(
                cycle(ProbabilityCalculation.CHANCES),
                new MoveOpportunity(OpportunityAction.SKIP, 3, DAY, null, typed, DAY, false),
                DAY,
                NO_QUOTE);

        assertThat(opportunity.entry(OpportunityAction.SKIP, 1, "", DAY).chancesPct())
                .isEqualByComparingTo("55");
        opportunity.move(
                cycle(ProbabilityCalculation.CHANCES),
                new MoveOpportunity(OpportunityAction.UPDATE, 3, DAY, null, typed, DAY, false),
                DAY,
                NO_QUOTE);
        assertThat(opportunity.entry(OpportunityAction.UPDATE, 3, "", DAY).chancesPct())
                .isEqualByComparingTo("99");
    }

    @Test
    void case106LosesOnceAndForNothing() {
        stage(1, false);
        Opportunity opportunity = inStage(1);

        opportunity.lose("PRIX", DAY, DAY);

        NewEntry entry = opportunity.entry(OpportunityAction.LOST, 1, "Stage 1", DAY);
        assertThat(entry.probabilityPct()).isEqualByComparingTo("0");
        assertThat(entry.chancesPct()).isEqualByComparingTo("0");
        assertThat(entry.completedPct()).isEqualByComparingTo("100");
        assertThat(entry.estimatedClose()).isEqualTo(DAY);
        assertThatThrownBy(() -> opportunity.lose("PRIX", DAY, DAY))
                .hasMessageContaining("crm.opportunity-closed");
    }

    @Test
    void case111IsDeletedUnlessItIsInProgress() {
        stage(1, false);
        Opportunity running = inStage(1);
        Opportunity won = inStage(1);
        won.win("PRIX", null, DAY, DAY);
        Opportunity lost = inStage(1);
        lost.lose("PRIX", DAY, DAY);

        assertThatThrownBy(running::refuseIfInProgress)
                .hasMessageContaining("crm.opportunity-in-progress");
        anOpportunity("100").refuseIfInProgress();
        won.refuseIfInProgress();
        lost.refuseIfInProgress();
    }

    @Test
    void itsValuesChangeByActionsOnlyOnceItHasBegun() {
        stage(1, false);
        Opportunity opportunity = inStage(1);

        opportunity.apply(details(null), null, 7L);
        opportunity.apply(details("10000"), null, 7L);
        assertThatThrownBy(() -> opportunity.apply(details("9000"), null, 7L))
                .hasMessageContaining("crm.given-by-stage");
    }
}
