package org.relance.web.pricing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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
import org.relance.web.shell.Shell;

/** The card of an item, also of one that is not saved yet. */
@Named
@ViewScoped
public class ItemEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    @Inject Items items;
    @Inject SalesPrices prices;
    @Inject LineDiscounts discounts;
    @Inject Shell shell;

    private Long id;
    private int version;
    private String number = "";
    private BigDecimal marginPct;
    private ItemForm form = new ItemForm();

    /** Reads the item that the address names, or begins a new one. */
    public void open() {
        if (id != null) {
            show(
                    items.find(id)
                            .orElseThrow(
                                    () -> DomainException.notFound("pricing.item-not-found", id)));
        }
    }

    private void show(ItemView item) {
        id = item.id();
        version = item.version();
        number = item.details().number();
        marginPct = item.marginPct();
        form = ItemForm.from(item.details());
    }

    /** Saves; a new item opens its card. */
    public String save() {
        if (id == null) {
            return "/pricing/item-edit?faces-redirect=true&id=" + items.create(form.details()).id();
        }
        show(items.change(id, version, form.details()));
        shell.saved();
        return null;
    }

    public String delete() {
        items.delete(id, version);
        return "/pricing/item-list?faces-redirect=true";
    }

    /** Sales prices of the item. */
    public List<SalesPriceView> getPrices() {
        return id == null
                ? List.of()
                : prices.list(ListRequest.first(SHOWN).with("item", number)).rows();
    }

    /** Line discounts on the item itself. */
    public List<LineDiscountView> getDiscounts() {
        return id == null
                ? List.of()
                : discounts
                        .list(
                                ListRequest.first(SHOWN)
                                        .with("target", "ITEM")
                                        .with("target-code", number))
                        .rows();
    }

    public boolean isSaved() {
        return id != null;
    }

    public String getTitle() {
        return id == null ? shell.text("pricing:item.new") : form.getDescription();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    public BigDecimal getMarginPct() {
        return marginPct;
    }

    public ItemForm getForm() {
        return form;
    }
}
