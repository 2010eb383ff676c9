package org.relance.web.pricing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.relance.pricing.api.ItemDetails;
import org.relance.web.shell.Decimals;

/** What people type for an item. */
public class ItemForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int CENTS = 2;

    private String number = "";
    private String description = "";
    private String baseUnit = "";
    private String salesUnit = "";
    private BigDecimal unitPrice;
    private BigDecimal unitCost;
    private boolean priceIncludesVat;
    private String vatBusGroup = "";
    private String vatProductGroup = "STD";
    private String discountGroup = "";
    private boolean blocked;
    private List<UnitForm> units = new ArrayList<>();
    private List<VariantForm> variants = new ArrayList<>();

    static ItemForm from(ItemDetails details) {
        ItemForm form = new ItemForm();
        form.number = details.number();
        form.description = details.description();
        form.baseUnit = details.baseUnit();
        form.salesUnit = details.salesUnit();
        form.unitPrice = Decimals.atLeast(CENTS, details.unitPrice());
        form.unitCost = Decimals.atLeast(CENTS, details.unitCost());
        form.priceIncludesVat = details.priceIncludesVat();
        form.vatBusGroup = details.vatBusGroup();
        form.vatProductGroup = details.vatProductGroup();
        form.discountGroup = details.discountGroup();
        form.blocked = details.blocked();
        details.units().stream()
                .filter(unit -> !unit.unit().equals(details.baseUnit()))
                .forEach(unit -> form.units.add(UnitForm.from(unit)));
        details.variants().forEach(variant -> form.variants.add(VariantForm.from(variant)));
        return form;
    }

    ItemDetails details() {
        return new ItemDetails(
                number,
                description,
                baseUnit,
                salesUnit,
                unitPrice,
                priceIncludesVat,
                vatBusGroup,
                unitCost,
                vatProductGroup,
                discountGroup,
                blocked,
                units.stream().filter(unit -> !unit.blank()).map(UnitForm::typed).toList(),
                variants.stream()
                        .filter(variant -> !variant.blank())
                        .map(VariantForm::typed)
                        .toList());
    }

    /** One more line to type a unit into. */
    public void addUnit() {
        units.add(new UnitForm());
    }

    /** One more line to type a variant into. */
    public void addVariant() {
        variants.add(new VariantForm());
    }

    public void removeVariant(VariantForm variant) {
        variants.remove(variant);
    }

    public List<VariantForm> getVariants() {
        return variants;
    }

    void setVariants(List<VariantForm> variants) {
        this.variants = variants;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getBaseUnit() {
        return baseUnit;
    }

    public void setBaseUnit(String baseUnit) {
        this.baseUnit = baseUnit;
    }

    public String getSalesUnit() {
        return salesUnit;
    }

    public void setSalesUnit(String salesUnit) {
        this.salesUnit = salesUnit;
    }

    public BigDecimal getUnitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(BigDecimal unitPrice) {
        this.unitPrice = unitPrice;
    }

    public BigDecimal getUnitCost() {
        return unitCost;
    }

    public void setUnitCost(BigDecimal unitCost) {
        this.unitCost = unitCost;
    }

    public String getVatProductGroup() {
        return vatProductGroup;
    }

    public void setVatProductGroup(String vatProductGroup) {
        this.vatProductGroup = vatProductGroup;
    }

    public String getDiscountGroup() {
        return discountGroup;
    }

    public void setDiscountGroup(String discountGroup) {
        this.discountGroup = discountGroup;
    }

    public boolean isBlocked() {
        return blocked;
    }

    public void setBlocked(boolean blocked) {
        this.blocked = blocked;
    }

    public List<UnitForm> getUnits() {
        return units;
    }

    void setUnits(List<UnitForm> units) {
        this.units = units;
    }
}
