package org.relance.web.pricing;

import org.relance.web.shell.CardFields;
import org.relance.web.shell.Choice;

/** What can be typed for an item, for the comparison of two people's edits. */
final class ItemFields {

    private ItemFields() {}

    /** Codes are shown as the selects of the page show them. */
    static CardFields<ItemForm> with(PricingChoices choices) {
        return CardFields.of(ItemForm.class)
                .field("pricing:description", ItemForm::getDescription, ItemForm::setDescription)
                .field("pricing:card-price", ItemForm::getUnitPrice, ItemForm::setUnitPrice)
                .field("pricing:cost", ItemForm::getUnitCost, ItemForm::setUnitCost)
                .field(
                        "pricing:vat",
                        ItemForm::getVatProductGroup,
                        ItemForm::setVatProductGroup,
                        Choice.named(() -> choices.codes("vat-product-group")))
                .field(
                        "pricing:discount-group",
                        ItemForm::getDiscountGroup,
                        ItemForm::setDiscountGroup,
                        Choice.named(() -> choices.codes("item-discount-group")))
                .field("pricing:blocked", ItemForm::isBlocked, ItemForm::setBlocked)
                .field("pricing:base-unit", ItemForm::getBaseUnit, ItemForm::setBaseUnit)
                .field("pricing:sales-unit", ItemForm::getSalesUnit, ItemForm::setSalesUnit)
                .several("pricing:units", ItemForm::getUnits, ItemForm::setUnits, UnitForm::inWords)
                .several(
                        "pricing:variants",
                        ItemForm::getVariants,
                        ItemForm::setVariants,
                        VariantForm::inWords);
    }
}
