package org.relance.pricing.document;

import java.math.BigDecimal;
import java.util.Optional;
import org.relance.pricing.api.DocumentLineView;
import org.relance.pricing.api.ExaminedRow;
import org.relance.pricing.api.NewLine;
import org.relance.pricing.api.PriceExplanation;
import org.relance.pricing.api.PriceOrigin;
import org.relance.pricing.api.RowScope;
import org.relance.pricing.api.Verdict;

/** A stored line. */
public record LineRow(
        int lineNo,
        String itemNumber,
        String description,
        String variantCode,
        String unit,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal lineDiscountPct,
        boolean allowLineDiscount,
        BigDecimal vatRatePct,
        BigDecimal amount,
        BigDecimal amountWithVat,
        BigDecimal amountLcy,
        BigDecimal unitCostLcy,
        boolean manualPrice,
        String priceCampaignNo,
        String discountCampaignNo,
        String explanation) {

    PriceExplanation why() {
        return ExplanationJson.read(explanation);
    }

    /** True if a change to the line asks for nothing but another quantity or variant. */
    boolean onlyMoreOf(NewLine line) {
        return line.unitPrice() == null
                && itemNumber.equals(line.itemNumber())
                && (line.unit() == null || unit.equals(line.unit()));
    }

    DocumentLineView view() {
        PriceExplanation why = why();
        Optional<RowScope> used = why.origin() == PriceOrigin.SALES_PRICE ? winner(why) : none();
        return new DocumentLineView(
                lineNo,
                itemNumber,
                description,
                variantCode,
                unit,
                quantity,
                unitPrice,
                lineDiscountPct,
                allowLineDiscount,
                vatRatePct,
                amount,
                amountWithVat,
                amountLcy,
                unitCostLcy,
                manualPrice,
                why.origin(),
                used.map(RowScope::source).orElse(null),
                used.map(RowScope::sourceCode).orElse(""),
                text(priceCampaignNo),
                text(discountCampaignNo));
    }

    private static Optional<RowScope> none() {
        return Optional.empty();
    }

    private static Optional<RowScope> winner(PriceExplanation why) {
        return why.prices().stream()
                .filter(row -> row.verdict().standing() == Verdict.Standing.WON)
                .map(ExaminedRow::scope)
                .findFirst();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
