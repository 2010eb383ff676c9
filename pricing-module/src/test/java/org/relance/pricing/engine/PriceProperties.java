package org.relance.pricing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relance.pricing.engine.Rows.scope;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.relance.pricing.api.PriceOrigin;
import org.relance.pricing.api.RowScope;
import org.relance.pricing.api.SourceType;
import org.relance.pricing.api.Verdict;

/** What holds for every set of rows. */
class PriceProperties {

    private static Sale sale() {
        return SaleFixture.anOrder().of("10").in("EUR", "1.3").variant("V").active("CP1").sale();
    }

    @Provide
    Arbitrary<List<PriceRow>> prices() {
        Arbitrary<RowScope> scopes =
                Combinators.combine(
                                Arbitraries.of(
                                        "ALL",
                                        "CUSTOMER C1",
                                        "CUSTOMER C2",
                                        "CAMPAIGN CP1",
                                        "CAMPAIGN CP2"),
                                Arbitraries.of("", "EUR", "USD"),
                                Arbitraries.of("", "V", "W"),
                                Arbitraries.of("0", "10", "11"))
                        .as(PriceProperties::scopeOf);
        return Combinators.combine(
                        scopes, Arbitraries.integers().between(0, 30), Arbitraries.of(true, false))
                .as((s, p, d) -> new PriceRow(0, s, BigDecimal.valueOf(p), false, "", d, true))
                .list()
                .ofMaxSize(8)
                .map(PriceProperties::numbered);
    }

    private static RowScope scopeOf(String source, String currency, String variant, String min) {
        String[] parts = (source + " ").split(" ", -1);
        RowScope plain = scope(SourceType.valueOf(parts[0]), parts[1], min);
        return Rows.in(currency, Rows.of(variant, plain));
    }

    private static List<PriceRow> numbered(List<PriceRow> rows) {
        List<PriceRow> result = new ArrayList<>();
        for (PriceRow row : rows) {
            result.add(copy(row, result.size() + 1L, row.price()));
        }
        return result;
    }

    private static PriceRow copy(PriceRow row, long id, BigDecimal price) {
        return new PriceRow(
                id,
                row.scope(),
                price,
                row.includesVat(),
                row.vatGroup(),
                row.allowLineDiscount(),
                row.allowInvoiceDiscount());
    }

    private static final List<DiscountRow> TEN_PERCENT =
            Rows.rows().discount(scope(SourceType.ALL, "", "0"), "10").discounts();

    private static PricedLine priced(List<PriceRow> rows) {
        return Rows.explain(sale(), rows, TEN_PERCENT);
    }

    @Property(tries = 500)
    void theOrderOfTheRowsDoesNotMatter(
            @ForAll("prices") List<PriceRow> rows, @ForAll Random random) {
        List<PriceRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        PricedLine one = priced(rows);
        PricedLine other = priced(shuffled);

        assertThat(other.unitPrice()).isEqualTo(one.unitPrice());
        assertThat(other.priceRowId()).isEqualTo(one.priceRowId());
    }

    @Property(tries = 500)
    void aDearerRowOfEqualPrecisionChangesNothing(@ForAll("prices") List<PriceRow> rows) {
        PricedLine before = priced(rows);
        if (before.priceRowId() == null) {
            return;
        }
        PriceRow used = rows.get((int) (before.priceRowId() - 1));
        List<PriceRow> more = new ArrayList<>(rows);
        more.add(copy(used, 99, used.price().add(BigDecimal.ONE)));

        assertThat(priced(more).unitPrice()).isEqualTo(before.unitPrice());
        assertThat(priced(more).priceRowId()).isEqualTo(before.priceRowId());
    }

    @Property(tries = 500)
    void theExplanationNamesTheUsedRowAndOnlyThatOneAsTheWinner(
            @ForAll("prices") List<PriceRow> rows) {
        PricedLine line = priced(rows);

        List<Long> winners =
                line.explanation().prices().stream()
                        .filter(r -> r.verdict().standing() == Verdict.Standing.WON)
                        .map(r -> r.rowId())
                        .toList();
        if (line.explanation().origin() == PriceOrigin.SALES_PRICE) {
            assertThat(winners).containsExactly(line.priceRowId());
        } else {
            assertThat(winners).isEmpty();
        }
    }

    @Property(tries = 500)
    void theDecisionAloneIsWhatTheExplanationSays(@ForAll("prices") List<PriceRow> rows) {
        PricedLine explained = priced(rows);

        PriceDecision decided = Rows.calculator(sale(), rows, TEN_PERCENT).decide(sale());

        assertThat(PricedLine.of(decided, explained.explanation())).isEqualTo(explained);
    }

    @Property(tries = 500)
    void everyReceivableRowThatIsCheaperIsLessSpecific(@ForAll("prices") List<PriceRow> rows) {
        PricedLine line = priced(rows);

        line.explanation().prices().stream()
                .filter(r -> r.verdict() == Verdict.LESS_GOOD)
                .forEach(r -> assertThat(new BigDecimal(r.arguments().get(0))).isPositive());
    }
}
