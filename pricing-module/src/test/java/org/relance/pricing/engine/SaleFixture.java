package org.relance.pricing.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.relance.kernel.DomainException;
import org.relance.pricing.api.VatType;

/** The fixture of the acceptance cases: C1 orders I1 on Monday 16 March 2026. */
final class SaleFixture {

    static final VatTable VAT =
            (group, product) -> {
                VatRate setup =
                        Map.of(
                                        "DOM", new VatRate(VatType.NORMAL, number("25")),
                                        "TWENTY", new VatRate(VatType.NORMAL, number("20")),
                                        "EXP", new VatRate(VatType.NORMAL, number("0")),
                                        "RC", new VatRate(VatType.REVERSE_CHARGE, number("25")),
                                        "TAX", new VatRate(VatType.SALES_TAX, number("25")))
                                .get(group);
                if (setup == null) {
                    throw DomainException.conflict("pricing.vat-missing", group, product);
                }
                return setup;
            };

    private BigDecimal quantity = BigDecimal.ONE;
    private String unit = "PCS";
    private BigDecimal perUnit = BigDecimal.ONE;
    private String variant = "";
    private LocalDate date = LocalDate.of(2026, 3, 16);
    private String currency = "";
    private BigDecimal factor = BigDecimal.ONE;
    private boolean inclVat;
    private String vatGroup = "DOM";
    private boolean allowLineDiscount = true;
    private String discountGroup = "GRP-A";
    private BigDecimal kept;
    private Set<String> campaigns = Set.of();

    static SaleFixture anOrder() {
        return new SaleFixture();
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    SaleFixture of(String quantity) {
        this.quantity = number(quantity);
        return this;
    }

    SaleFixture boxes() {
        unit = "BOX";
        perUnit = BigDecimal.TEN;
        return this;
    }

    SaleFixture variant(String code) {
        variant = code;
        return this;
    }

    SaleFixture on(String day) {
        date = LocalDate.parse(day);
        return this;
    }

    SaleFixture in(String code, String factor) {
        currency = code;
        this.factor = number(factor);
        return this;
    }

    SaleFixture includingVat() {
        inclVat = true;
        return this;
    }

    SaleFixture vatGroup(String group) {
        vatGroup = group;
        return this;
    }

    SaleFixture withoutLineDiscount() {
        allowLineDiscount = false;
        return this;
    }

    SaleFixture withoutDiscountGroup() {
        discountGroup = "";
        return this;
    }

    SaleFixture keeping(String price) {
        kept = number(price);
        return this;
    }

    SaleFixture active(String... numbers) {
        campaigns = new HashSet<>(Arrays.asList(numbers));
        return this;
    }

    Sale sale() {
        CardPrice card = new CardPrice(number("100"), false, "");
        return new Sale(
                new SoldItem("I1", discountGroup, "STD", card),
                new SoldQuantity(quantity, unit, perUnit, variant),
                new Buyer("C1", "WHOLESALE", "GOLD", allowLineDiscount, campaigns),
                new SaleTerms(date, currency, factor, inclVat, vatGroup),
                kept);
    }

    /** Price and discount as the cases write them, e.g. {@code 80 / 15}. */
    static String text(PricedLine line) {
        return plain(line.unitPrice()) + " / " + plain(line.discountPercent());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
