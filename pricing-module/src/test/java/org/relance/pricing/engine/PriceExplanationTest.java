package org.relance.pricing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.relance.pricing.engine.Rows.in;
import static org.relance.pricing.engine.Rows.rows;
import static org.relance.pricing.engine.Rows.scope;
import static org.relance.pricing.engine.SaleFixture.anOrder;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relance.pricing.api.ConversionStep;
import org.relance.pricing.api.ExaminedRow;
import org.relance.pricing.api.PriceExplanation;
import org.relance.pricing.api.PriceOrigin;
import org.relance.pricing.api.RowScope;
import org.relance.pricing.api.SourceType;
import org.relance.pricing.api.Verdict;

class PriceExplanationTest {

    private static final RowScope ALL = scope(SourceType.ALL, "", "0");

    @Test
    void saysOfEachRowWhyItWonOrWhatRemovedIt() {
        Rows rows =
                rows().all("95")
                        .campaign("CP1", "80/10")
                        .campaign("CP2", "70/1")
                        .price(scope(SourceType.CUSTOMER, "C1", "200"), "60")
                        .price(in("GBP", ALL), "1");

        PriceExplanation why = rows.priced(anOrder().of("10").active("CP1")).explanation();

        assertThat(why.prices())
                .extracting(r -> r.scope().source(), ExaminedRow::verdict, ExaminedRow::arguments)
                .containsExactly(
                        tuple(SourceType.CAMPAIGN, Verdict.WINS_BEST, List.of()),
                        tuple(SourceType.ALL, Verdict.LESS_GOOD, List.of("15")),
                        tuple(SourceType.CUSTOMER, Verdict.TOO_FEW, List.of("10", "200", "")),
                        tuple(SourceType.ALL, Verdict.OTHER_CURRENCY, List.of("GBP", "")),
                        tuple(SourceType.CAMPAIGN, Verdict.NOT_TARGETED, List.of("CP2", "C1")));
    }

    @Test
    void saysWhichDayARowMissed() {
        Rows rows = rows().campaign("CP1", "80/1");

        assertThat(why(rows, anOrder().on("2026-02-28").active("CP1"))).isEqualTo(Verdict.NOT_YET);
        assertThat(why(rows, anOrder().on("2026-04-01").active("CP1"))).isEqualTo(Verdict.OVER);
        assertThat(why(rows, anOrder().boxes().active("CP1"))).isEqualTo(Verdict.OTHER_UNIT);
    }

    private static Verdict why(Rows rows, SaleFixture sale) {
        return rows.priced(sale).explanation().prices().get(0).verdict();
    }

    @Test
    void namesPrecisionAndTies() {
        Rows rows = rows().all("50").price(in("EUR", ALL), "60");
        assertThat(rows.priced(anOrder().in("EUR", "1")).explanation().prices())
                .extracting(ExaminedRow::verdict)
                .containsExactly(Verdict.WINS_MORE_SPECIFIC, Verdict.LESS_SPECIFIC);

        assertThat(rows().all("50").customer("50").priced(anOrder()).explanation().prices())
                .extracting(ExaminedRow::verdict)
                .containsExactly(Verdict.WINS_FIRST_OF_EQUALS, Verdict.EQUAL_BUT_LATER);
        assertThat(rows().all("50").priced(anOrder()).explanation().prices())
                .extracting(ExaminedRow::verdict)
                .containsExactly(Verdict.WINS_ALONE);
    }

    @Test
    void showsTheConversionInItsOrder() {
        Rows rows = rows().includingVat("9.48", "TWENTY");

        PriceExplanation why =
                rows.priced(anOrder().boxes().in("CHF", "0.9412").vatGroup("EXP")).explanation();

        assertThat(why.conversion())
                .extracting(ConversionStep::kind)
                .containsExactly(
                        ConversionStep.Kind.VAT_TAKEN_OUT,
                        ConversionStep.Kind.UNIT_MULTIPLIED,
                        ConversionStep.Kind.CURRENCY_EXCHANGED);
        assertThat(why.conversion().get(0).result()).isEqualByComparingTo("7.9");
        assertThat(why.conversion().get(1).result()).isEqualByComparingTo("79");
        assertThat(why.conversion().get(2).result()).isEqualByComparingTo("74.3548");
    }

    @Test
    void saysThatTheItemCardWasUsed() {
        PriceExplanation why = rows().priced(anOrder()).explanation();

        assertThat(why.origin()).isEqualTo(PriceOrigin.ITEM_CARD);
        assertThat(why.prices()).isEmpty();
        assertThat(why.cardPrice()).isEqualTo(new BigDecimal("100"));
    }

    @Test
    void countsWhatIsTooMuchToList() {
        Rows rows = rows();
        for (int i = 0; i < 50; i++) {
            rows.campaign("CP" + i, "80/1");
        }
        rows.all("95");

        PriceExplanation why = rows.priced(anOrder()).explanation();

        assertThat(why.prices()).hasSize(40);
        assertThat(why.prices().get(0).verdict()).isEqualTo(Verdict.WINS_ALONE);
        assertThat(why.unlisted()).isEqualTo(11);
    }
}
