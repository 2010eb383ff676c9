package org.relance.web.pricing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.relance.pricing.api.ConversionStep;
import org.relance.pricing.api.DocumentLineView;
import org.relance.pricing.api.ExaminedRow;
import org.relance.pricing.api.PriceExplanation;
import org.relance.pricing.api.PriceOrigin;
import org.relance.pricing.api.RowScope;
import org.relance.pricing.api.SourceType;
import org.relance.pricing.api.Verdict;
import org.relance.web.shell.Formats;
import org.relance.web.shell.Messages;
import org.relance.web.shell.Shell;

/** An explanation in words that a clerk understands. */
@Named
@RequestScoped
public class PriceTexts {

    /** One box of the conversion. */
    public record Box(String value, String caption) {}

    private static final int FEW_DECIMALS = 2;

    @Inject Messages messages;
    @Inject Formats format;
    @Inject Shell shell;

    private String text(String key, Object... arguments) {
        return messages.text("pricing:" + key, shell.getLocale(), arguments);
    }

    /** A price per unit: cents, or all five decimals where there are more. */
    public String price(BigDecimal value) {
        if (value == null) {
            return format.number(null);
        }
        boolean cents = value.stripTrailingZeros().scale() <= FEW_DECIMALS;
        return cents ? format.decimal(value, FEW_DECIMALS) : format.number(value);
    }

    /** The currency by its code; that of the company where it is left open. */
    public String currency(String code) {
        return code == null || code.isEmpty() ? "EUR" : code;
    }

    /** To whom a row grants something. */
    public String source(SourceType type, String code) {
        return type == null ? "" : text("source.of." + type, code);
    }

    /** Where the price of a line comes from, in a word or two. */
    public String origin(DocumentLineView line) {
        return line.origin() == PriceOrigin.SALES_PRICE && line.source() != null
                ? text("source." + line.source())
                : text("origin." + line.origin());
    }

    /** What a row states: price and tax, or item; from which quantity. */
    public String terms(ExaminedRow row) {
        RowScope scope = row.scope();
        List<String> parts = new ArrayList<>();
        parts.add(row.target() == null ? stated(row) : row.target());
        if (scope.minQuantity().signum() > 0) {
            parts.add(text("explain.from", format.number(scope.minQuantity()), unit(scope.unit())));
        }
        if (row.target() == null && !row.allowsLineDiscount()) {
            parts.add(text("explain.no-line-discount"));
        }
        return String.join(", ", parts);
    }

    private String stated(ExaminedRow row) {
        String tax = text(row.includesVat() ? "explain.with-vat" : "explain.without-vat");
        String amount = price(row.stated()) + "\u00a0" + currency(row.scope().currency());
        return row.scope().unit().isEmpty()
                ? amount + " " + tax
                : text("explain.per", amount + " " + tax, row.scope().unit());
    }

    private String unit(String unit) {
        return unit.isEmpty() ? text("explain.base-units") : unit;
    }

    /** The rule that removed a row, empty for others. */
    public String rule(ExaminedRow row) {
        return removed(row) ? text("rule." + row.verdict()) : "";
    }

    /** True if the row was not receivable. */
    public boolean removed(ExaminedRow row) {
        return row.verdict().standing() == Verdict.Standing.REMOVED;
    }

    /** CSS class of a row. */
    public String kind(ExaminedRow row) {
        return switch (row.verdict().standing()) {
            case WON -> "win";
            case RECEIVABLE -> "mid";
            case REMOVED -> "out";
        };
    }

    /** Why a row won or did not. */
    public String verdict(ExaminedRow row) {
        String subject = row.target() == null ? "price." : "discount.";
        Object[] words = row.arguments().stream().map(this::word).toArray();
        return switch (row.verdict()) {
            case WINS_BEST, LESS_GOOD -> text("verdict." + subject + row.verdict(), words);
            case OTHER_CURRENCY ->
                    text(
                            "verdict.OTHER_CURRENCY",
                            currency(row.arguments().get(0)),
                            currency(row.arguments().get(1)));
            case OTHER_VARIANT ->
                    text(
                            "verdict.OTHER_VARIANT",
                            row.arguments().get(0),
                            format.text(row.arguments().get(1)));
            case NOT_TARGETED, OTHER_UNIT ->
                    text("verdict." + row.verdict(), row.arguments().toArray());
            case TOO_FEW ->
                    text("verdict.TOO_FEW", words[0], words[1], unit(row.arguments().get(2)));
            default -> text("verdict." + row.verdict(), words);
        };
    }

    /** Dates and numbers as the reader writes them. */
    private Object word(String argument) {
        if (argument.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return format.date(LocalDate.parse(argument));
        }
        return argument.matches("-?\\d+(\\.\\d+)?")
                ? format.number(new BigDecimal(argument))
                : argument;
    }

    /** The answer in one sentence: price, discount, and why. */
    public String answer(DocumentLineView line, PriceExplanation why) {
        long receivable = why.prices().stream().filter(row -> !removed(row)).count();
        return switch (why.origin()) {
            case MANUAL -> text("explain.manual");
            case ITEM_CARD ->
                    text(why.prices().isEmpty() ? "explain.card-none" : "explain.card-removed");
            case SALES_PRICE ->
                    text(
                            line.source() == SourceType.CAMPAIGN
                                    ? "explain.campaign"
                                    : "explain.source",
                            source(line.source(), line.sourceCode()),
                            why.prices().size() + why.unlisted(),
                            receivable);
        };
    }

    /** What became of the discount, as a sentence. */
    public String discount(PriceExplanation why) {
        return text("explain.discount." + why.discountOrigin());
    }

    /** The sum of the line as a person would write it. */
    public String sum(DocumentLineView line, String currency) {
        String times = format.number(line.quantity()) + " × " + price(line.unitPrice());
        String less =
                line.lineDiscountPct().signum() == 0
                        ? ""
                        : " × (1 − " + format.percent(line.lineDiscountPct()) + ")";
        return times + less + " = " + format.amount(line.amount()) + "\u00a0" + currency(currency);
    }

    /** The boxes of the conversion: price as stated, each step, price of the line. */
    public List<Box> boxes(PriceExplanation why, DocumentLineView line) {
        if (why.conversion().isEmpty() || why.origin() == PriceOrigin.MANUAL) {
            return List.of();
        }
        List<Box> boxes = new ArrayList<>();
        boxes.add(start(why));
        why.conversion().forEach(step -> boxes.add(box(step, why)));
        boxes.add(
                new Box(
                        price(line.unitPrice()),
                        text("explain.per", currency(why.currency()), why.unit())));
        return boxes;
    }

    private Box start(PriceExplanation why) {
        return why.prices().stream()
                .filter(row -> row.verdict().standing() == Verdict.Standing.WON)
                .findFirst()
                .map(
                        row ->
                                new Box(
                                        price(row.stated())
                                                + "\u00a0"
                                                + currency(row.scope().currency()),
                                        text(
                                                row.includesVat()
                                                        ? "explain.price-with-vat"
                                                        : "explain.price-without-vat")))
                .orElseGet(
                        () ->
                                new Box(
                                        price(why.cardPrice()) + "\u00a0" + currency(""),
                                        text("origin.ITEM_CARD")));
    }

    private Box box(ConversionStep step, PriceExplanation why) {
        String factor = format.number(step.factor());
        String caption = text("step.caption." + step.kind(), why.unit(), currency(why.currency()));
        return new Box(text("step." + step.kind(), factor), caption);
    }
}
