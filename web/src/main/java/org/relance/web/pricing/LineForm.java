package org.relance.web.pricing;

import java.io.Serializable;
import java.math.BigDecimal;
import org.relance.pricing.api.DocumentLineView;
import org.relance.pricing.api.NewLine;
import org.relance.web.shell.Decimals;
import org.relance.web.shell.Suggestion;

/** What people type for a line of a document. */
public class LineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer lineNo;
    private String item = "";
    private String variant = "";
    private String unit = "";
    private BigDecimal quantity = BigDecimal.ONE;
    private BigDecimal price;
    private BigDecimal discount;

    static LineForm from(DocumentLineView line) {
        LineForm form = new LineForm();
        form.lineNo = line.lineNo();
        form.item = line.itemNumber();
        form.variant = line.variantCode();
        form.unit = line.unit();
        form.quantity = Decimals.plain(line.quantity());
        return form;
    }

    NewLine typed() {
        return new NewLine(item, variant, unit, quantity, price, discount);
    }

    public Integer getLineNo() {
        return lineNo;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = Suggestion.number(item);
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

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    public BigDecimal getDiscount() {
        return discount;
    }

    public void setDiscount(BigDecimal discount) {
        this.discount = discount;
    }
}
