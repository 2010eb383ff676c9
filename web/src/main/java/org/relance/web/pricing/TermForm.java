package org.relance.web.pricing;

import java.io.Serializable;
import java.math.BigDecimal;
import org.relance.pricing.api.DiscountTarget;
import org.relance.pricing.api.LineDiscountDetails;
import org.relance.pricing.api.LineDiscountView;
import org.relance.pricing.api.SalesPriceDetails;
import org.relance.pricing.api.SalesPriceView;
import org.relance.pricing.api.SourceType;
import org.relance.web.shell.Suggestion;

/** What people type for a price or a discount of a campaign. */
public class TermForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private int version;
    private DiscountTarget target = DiscountTarget.ITEM;
    private String code = "";
    private String variant = "";
    private String unit;
    private String currency = "";
    private BigDecimal minimum = BigDecimal.ZERO;
    private BigDecimal value;
    private boolean lineDiscount = true;

    static TermForm from(SalesPriceView price) {
        TermForm form = new TermForm();
        form.id = price.id();
        form.version = price.version();
        form.code = price.itemNumber();
        form.variant = price.variantCode();
        form.unit = price.unit();
        form.currency = price.currencyCode();
        form.minimum = plain(price.minQuantity());
        form.value = plain(price.unitPrice());
        form.lineDiscount = price.allowLineDiscount();
        return form;
    }

    static TermForm from(LineDiscountView discount) {
        TermForm form = new TermForm();
        form.id = discount.id();
        form.version = discount.version();
        form.target = discount.targetType();
        form.code = discount.targetCode();
        form.variant = discount.variantCode();
        form.unit = discount.unit();
        form.currency = discount.currencyCode();
        form.minimum = plain(discount.minQuantity());
        form.value = plain(discount.discountPct());
        return form;
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    SalesPriceDetails price(String campaign) {
        return new SalesPriceDetails(
                code,
                SourceType.CAMPAIGN,
                campaign,
                currency,
                variant,
                id == null && (unit == null || unit.isBlank()) ? null : unit,
                minimum,
                null,
                null,
                value,
                null,
                null,
                lineDiscount,
                null);
    }

    LineDiscountDetails discount(String campaign) {
        return new LineDiscountDetails(
                target,
                code,
                SourceType.CAMPAIGN,
                campaign,
                currency,
                variant,
                unit,
                minimum,
                null,
                null,
                value);
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public DiscountTarget getTarget() {
        return target;
    }

    public void setTarget(DiscountTarget target) {
        this.target = target;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Suggestion.number(code);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public BigDecimal getMinimum() {
        return minimum;
    }

    public void setMinimum(BigDecimal minimum) {
        this.minimum = minimum;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    public boolean isLineDiscount() {
        return lineDiscount;
    }

    public void setLineDiscount(boolean lineDiscount) {
        this.lineDiscount = lineDiscount;
    }
}
