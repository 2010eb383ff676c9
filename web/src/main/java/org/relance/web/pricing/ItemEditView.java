package org.relance.web.pricing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.pricing.api.ItemView;
import org.relance.pricing.api.Items;
import org.relance.pricing.api.LineDiscountView;
import org.relance.pricing.api.LineDiscounts;
import org.relance.pricing.api.SalesPriceView;
import org.relance.pricing.api.SalesPrices;
import org.relance.web.shell.CardFields;
import org.relance.web.shell.CardView;
import org.relance.web.shell.ReadOnce;

/** The card of an item, also of one that is not saved yet. */
@Named
@ViewScoped
public class ItemEditView extends CardView<ItemView, ItemForm> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    @Inject Items items;
    @Inject SalesPrices prices;
    @Inject LineDiscounts discounts;
    @Inject PricingChoices choices;

    public ItemEditView() {
        super(new ItemForm());
    }

    /** Reads the item that the address names, or begins a new one. */
    public void open() {
        if (isSaved()) {
            load();
        }
    }

    @Override
    protected ItemView read() {
        return items.find(getId())
                .orElseThrow(() -> DomainException.notFound("pricing.item-not-found", getId()));
    }

    @Override
    protected ItemForm formOf(ItemView item) {
        return ItemForm.from(item.details());
    }

    @Override
    protected void write(ItemView base, ItemForm form) {
        items.change(getId(), base.version(), form.details());
    }

    @Override
    protected CardFields<ItemForm> fields() {
        return ItemFields.with(choices);
    }

    @Override
    protected String subject() {
        return Items.TRAIL;
    }

    /** Saves; a new item opens its card. */
    public String save() {
        if (!isSaved()) {
            return "/pricing/item-edit?faces-redirect=true&id="
                    + items.create(getForm().details()).id();
        }
        change();
        return null;
    }

    public String delete() {
        items.delete(getId(), record().version());
        return "/pricing/item-list?faces-redirect=true";
    }

    /** Sales prices of the item. */
    @ReadOnce
    public List<SalesPriceView> getPrices() {
        return !isSaved()
                ? List.of()
                : prices.list(ListRequest.first(SHOWN).with("item", getNumber())).rows();
    }

    /** Line discounts on the item itself. */
    @ReadOnce
    public List<LineDiscountView> getDiscounts() {
        return !isSaved()
                ? List.of()
                : discounts
                        .list(
                                ListRequest.first(SHOWN)
                                        .with("target", "ITEM")
                                        .with("target-code", getNumber()))
                        .rows();
    }

    public String getTitle() {
        return isSaved() ? getForm().getDescription() : shell.text("pricing:item.new");
    }

    public String getNumber() {
        return isSaved() ? record().details().number() : "";
    }

    public BigDecimal getMarginPct() {
        return isSaved() ? record().marginPct() : null;
    }
}
