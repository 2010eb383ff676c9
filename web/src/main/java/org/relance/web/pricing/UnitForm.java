package org.relance.web.pricing;

import java.io.Serializable;
import java.math.BigDecimal;
import org.relance.pricing.api.ItemUnit;
import org.relance.web.shell.Decimals;

/** A unit on the card of an item. */
public class UnitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String unit = "";
    private BigDecimal quantity;

    static UnitForm from(ItemUnit unit) {
        UnitForm form = new UnitForm();
        form.unit = unit.unit();
        form.quantity = Decimals.plain(unit.qtyPerUnit());
        return form;
    }

    /** True if nothing was typed. */
    boolean blank() {
        return unit == null || unit.isBlank();
    }

    /** Such as {@code BOX × 12}. */
    String inWords() {
        return unit + " × " + (quantity == null ? "" : quantity.toPlainString());
    }

    ItemUnit typed() {
        return new ItemUnit(unit.strip(), quantity);
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
}
