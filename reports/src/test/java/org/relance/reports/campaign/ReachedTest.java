package org.relance.reports.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.relance.marketing.api.ObjectiveFigure;
import org.relance.marketing.api.ObjectiveView;
import org.relance.reports.api.CampaignResult;
import org.relance.reports.api.ObjectiveProgress;

class ReachedTest {

    /** 200 contacted, 30 responses, revenue 45 000, cost 1 500. */
    private static CampaignResult result(int contacted, int responses) {
        return new CampaignResult(
                1,
                Instant.EPOCH,
                LocalDate.EPOCH,
                190,
                contacted,
                responses,
                28,
                180,
                2,
                12,
                11,
                20,
                9,
                4,
                money("16000"),
                money("45000"),
                money("13500"),
                money("500"),
                money("1000"),
                money("1500"),
                money("4800"),
                money("800"));
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }

    private static ObjectiveProgress progress(ObjectiveFigure figure, String target) {
        return progress(figure, target, Optional.of(result(200, 30)));
    }

    private static ObjectiveProgress progress(
            ObjectiveFigure figure, String target, Optional<CampaignResult> result) {
        return Reached.progress(new ObjectiveView(7, 1, figure, money(target), 0), result);
    }

    @Test
    void tellsHowFarACountIsReached() {
        ObjectiveProgress responses = progress(ObjectiveFigure.RESPONSES, "60");

        assertThat(responses.reached()).isEqualByComparingTo("30");
        assertThat(responses.percent()).isEqualTo(50);
        assertThat(responses.met()).isFalse();
        assertThat(progress(ObjectiveFigure.ORDERS, "12").met()).isTrue();
    }

    @Test
    void countsResponsesPerInteractionForTheRate() {
        assertThat(progress(ObjectiveFigure.RESPONSE_RATE, "15").reached())
                .isEqualByComparingTo("15.0");
        assertThat(progress(ObjectiveFigure.RESPONSE_RATE, "15").met()).isTrue();
    }

    @Test
    void holdsALimitWhileItIsNotExceeded() {
        ObjectiveProgress kept = progress(ObjectiveFigure.COST, "2000");
        ObjectiveProgress broken = progress(ObjectiveFigure.COST_PER_RESPONSE, "40");

        assertThat(kept.percent()).isEqualTo(75);
        assertThat(kept.met()).isTrue();
        assertThat(broken.reached()).isEqualByComparingTo("50.00");
        assertThat(broken.percent()).isEqualTo(125);
        assertThat(broken.met()).isFalse();
    }

    @Test
    void saysNothingWhereThereIsNothingToDivideBy() {
        Optional<CampaignResult> nobody = Optional.of(result(0, 0));

        assertThat(progress(ObjectiveFigure.RESPONSE_RATE, "15", nobody).reached()).isNull();
        assertThat(progress(ObjectiveFigure.COST_PER_RESPONSE, "15", nobody).met()).isFalse();
        assertThat(progress(ObjectiveFigure.ORDERS, "15", Optional.empty()).percent()).isNull();
    }

    @Test
    void knowsEveryFigure() {
        for (ObjectiveFigure figure : ObjectiveFigure.values()) {
            assertThat(Reached.value(figure, result(200, 30))).as(figure.name()).isPresent();
        }
    }
}
