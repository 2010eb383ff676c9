package org.relance.web.pricing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.relance.pricing.api.DiscountTarget;
import org.relance.pricing.api.LineDiscountDetails;
import org.relance.pricing.api.LineDiscountView;
import org.relance.pricing.api.SalesPriceDetails;
import org.relance.pricing.api.SalesPriceView;
import org.relance.pricing.api.SourceType;
import org.relance.web.shell.Decimals;
import org.relance.web.shell.Suggestion;

/**
 * What people type for a price or a discount, to whomever it is granted. In a new row an empty
 * currency, unit or tax takes its default; in an existing one it stands for every, or for none.
 */
public class TermForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int CENTS = 2;

    private Long id;
    private int version;
    private SourceType source = SourceType.CUSTOMER;
    private String sourceCode = "";
    private DiscountTarget target = DiscountTarget.ITEM;
    private String code = "";
    private String variant = "";
    private String unit;
    private String currency;
    private BigDecimal minimum = BigDecimal.ZERO;
    private LocalDate start;
    private LocalDate end;
    private BigDecimal value;
    private final TermTax tax;
    private boolean lineDiscount = true;
    private Boolean invoiceDiscount;

    /** A new row. */
    TermForm() {
        tax = new TermTax();
    }

    private TermForm(TermTax tax) {
        this.tax = tax;
    }

    /** A new row that is granted to the given one. */
    static TermForm to(SourceType source, String sourceCode) {
        TermForm form = new TermForm();
        form.source = source;
        form.sourceCode = sourceCode;
        return form;
    }

    static TermForm from(SalesPriceView price) {
        TermForm form = new TermForm(new TermTax(price.priceIncludesVat(), price.vatBusGroup()));
        form.id = price.id();
        form.version = price.version();
        form.source = price.sourceType();
        form.sourceCode = price.sourceCode();
        form.code = price.itemNumber();
        form.variant = price.variantCode();
        form.unit = price.unit();
        form.currency = price.currencyCode();
        form.minimum = Decimals.plain(price.minQuantity());
        form.start = price.startingDate();
        form.end = price.endingDate();
        form.value = Decimals.atLeast(CENTS, price.unitPrice());
        form.lineDiscount = price.allowLineDiscount();
        form.invoiceDiscount = price.allowInvoiceDiscount();
        return form;
    }

    static TermForm from(LineDiscountView discount) {
        TermForm form = new TermForm();
        form.id = discount.id();
        form.version = discount.version();
        form.source = discount.sourceType();
        form.sourceCode = discount.sourceCode();
        form.target = discount.targetType();
        form.code = discount.targetCode();
        form.variant = discount.variantCode();
        form.unit = discount.unit();
        form.currency = discount.currencyCode();
        form.minimum = Decimals.plain(discount.minQuantity());
        form.start = discount.startingDate();
        form.end = discount.endingDate();
        form.value = Decimals.plain(discount.discountPct());
        return form;
    }

    SalesPriceDetails price() {
        return new SalesPriceDetails(
                code,
                source,
                sourceCode(),
                defaulted(currency),
                variant,
                defaulted(unit),
                minimum,
                isDated() ? start : null,
                isDated() ? end : null,
                value,
                tax.included(),
                tax.group(),
                lineDiscount,
                invoiceDiscount);
    }

    LineDiscountDetails discount() {
        return new LineDiscountDetails(
                target,
                code,
                source,
                sourceCode(),
                currency,
                variant,
                unit,
                minimum,
                isDated() ? start : null,
                isDated() ? end : null,
                value);
    }

    private String sourceCode() {
        return isForAll() ? "" : sourceCode;
    }

    /** What is left empty takes its default in a new row, and is empty in an existing one. */
    private String defaulted(String typed) {
        boolean blank = typed == null || typed.isBlank();
        return blank && isNew() ? null : blank ? "" : typed;
    }

    public boolean isNew() {
        return id == null;
    }

    /** True where the row has dates of its own; a campaign's row has those of the campaign. */
    public boolean isDated() {
        return source != SourceType.CAMPAIGN;
    }

    public boolean isForAll() {
        return source == SourceType.ALL;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public SourceType getSource() {
        return source;
    }

    /** Chooses to whom it is granted; a code of the former kind is forgotten. */
    public void setSource(SourceType source) {
        if (source != this.source) {
            this.source = source;
            sourceCode = "";
        }
    }

    public String getSourceCode() {
        return sourceCode;
    }

    public void setSourceCode(String sourceCode) {
        this.sourceCode = Suggestion.number(sourceCode);
    }

    public DiscountTarget getTarget() {
        return target;
    }

    /** Chooses what it is granted on; a code of the former kind is forgotten. */
    public void setTarget(DiscountTarget target) {
        if (target != this.target) {
            this.target = target;
            code = "";
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Suggestion.number(code);
    }

    public String getVariant() {
        return variant;
    }

    public void setVariant(String variant) {
        this.variant = variant;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public BigDecimal getMinimum() {
        return minimum;
    }

    public void setMinimum(BigDecimal minimum) {
        this.minimum = minimum;
    }

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    public LocalDate getEnd() {
        return end;
    }

    public void setEnd(LocalDate end) {
        this.end = end;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    public TermTax getTax() {
        return tax;
    }

    public boolean isLineDiscount() {
        return lineDiscount;
    }

    public void setLineDiscount(boolean lineDiscount) {
        this.lineDiscount = lineDiscount;
    }
}
