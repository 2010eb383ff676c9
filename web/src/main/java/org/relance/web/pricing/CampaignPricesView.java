package org.relance.web.pricing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.relance.kernel.db.ListRequest;
import org.relance.pricing.api.DiscountTarget;
import org.relance.pricing.api.LineDiscountView;
import org.relance.pricing.api.LineDiscounts;
import org.relance.pricing.api.SalesPriceView;
import org.relance.pricing.api.SalesPrices;
import org.relance.web.shell.Shell;

/** Prices and discounts of a campaign, on its card; each row is saved by itself. */
@Named
@ViewScoped
public class CampaignPricesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 500;

    @Inject SalesPrices prices;
    @Inject LineDiscounts discounts;
    @Inject Shell shell;

    private TermForm price;
    private TermForm discount;

    /** Sales prices of the campaign with this number. */
    public List<SalesPriceView> prices(String campaign) {
        return prices.list(of(campaign)).rows();
    }

    /** Line discounts of the campaign with this number. */
    public List<LineDiscountView> discounts(String campaign) {
        return discounts.list(of(campaign)).rows();
    }

    private static ListRequest of(String campaign) {
        return ListRequest.first(SHOWN).with("source", "CAMPAIGN").with("source-code", campaign);
    }

    public void beginPrice() {
        price = new TermForm();
    }

    public void editPrice(SalesPriceView row) {
        price = TermForm.from(row);
    }

    public void leavePrice() {
        price = null;
    }

    public void savePrice(String campaign) {
        if (price.getId() == null) {
            prices.create(price.price(campaign));
        } else {
            prices.change(price.getId(), price.getVersion(), price.price(campaign));
        }
        price = null;
        shell.tell("pricing:price.saved");
    }

    public void removePrice(SalesPriceView row) {
        prices.delete(row.id(), row.version());
        shell.tell("pricing:price.removed");
    }

    public void beginDiscount() {
        discount = new TermForm();
    }

    public void editDiscount(LineDiscountView row) {
        discount = TermForm.from(row);
    }

    public void leaveDiscount() {
        discount = null;
    }

    public void saveDiscount(String campaign) {
        if (discount.getId() == null) {
            discounts.create(discount.discount(campaign));
        } else {
            discounts.change(discount.getId(), discount.getVersion(), discount.discount(campaign));
        }
        discount = null;
        shell.tell("pricing:discount.saved");
    }

    public void removeDiscount(LineDiscountView row) {
        discounts.delete(row.id(), row.version());
        shell.tell("pricing:discount.removed");
    }

    public DiscountTarget[] getTargets() {
        return DiscountTarget.values();
    }

    public TermForm getPrice() {
        return price;
    }

    public TermForm getDiscount() {
        return discount;
    }
}
