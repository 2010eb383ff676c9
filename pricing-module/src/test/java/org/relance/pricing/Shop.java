package org.relance.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.relance.crm.api.CodeDetails;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.CustomerDetails;
import org.relance.crm.api.CustomerView;
import org.relance.crm.api.Customers;
import org.relance.pricing.api.CampaignActivation;
import org.relance.pricing.api.CampaignTerms;
import org.relance.pricing.api.ExchangeRate;
import org.relance.pricing.api.ItemDetails;
import org.relance.pricing.api.ItemUnit;
import org.relance.pricing.api.ItemVariant;
import org.relance.pricing.api.Items;
import org.relance.pricing.api.PricingSetup;
import org.relance.pricing.api.VatSetup;
import org.relance.pricing.api.VatType;

/** The fixture of the acceptance cases, in the database. */
@ApplicationScoped
@Transactional
public class Shop {

    public static final long CP1 = 1;
    public static final long CP2 = 2;
    public static final LocalDate START = LocalDate.of(2026, 3, 1);
    public static final LocalDate END = LocalDate.of(2026, 3, 31);

    @Inject Codes codes;
    @Inject Contacts contacts;
    @Inject Customers customers;
    @Inject Items items;
    @Inject PricingSetup setup;
    @Inject CampaignActivation activation;

    /** Codes, VAT, rates, item I1 and the campaigns CP1 and CP2. */
    public void open() {
        code(CodeKind.VAT_BUS_GROUP, "DOM");
        code(CodeKind.ITEM_DISCOUNT_GROUP, "GRP-A");
        code(CodeKind.CUSTOMER_PRICE_GROUP, "WHOLESALE");
        setup.put(new VatSetup("DOM", "STD", VatType.NORMAL, new BigDecimal("25")));
        setup.put(new ExchangeRate("EUR", LocalDate.of(2020, 1, 1), new BigDecimal("0.5")));
        item("I1", "100", "60");
        campaign(CP1, "CP1");
        campaign(CP2, "CP2");
    }

    private void code(CodeKind kind, String code) {
        if (codes.find(kind, code).isEmpty()) {
            codes.create(kind, CodeDetails.of(code, code));
        }
    }

    /** An item in PCS and BOX of ten, with the variant V. */
    public void item(String number, String price, String cost) {
        items.create(
                new ItemDetails(
                        number,
                        "Article " + number,
                        "PCS",
                        "",
                        new BigDecimal(price),
                        false,
                        "",
                        new BigDecimal(cost),
                        "STD",
                        "GRP-A",
                        false,
                        List.of(new ItemUnit("BOX", BigDecimal.TEN)),
                        List.of(new ItemVariant("V", "Vert"))));
    }

    /** A campaign of March 2026. */
    public void campaign(long id, String number) {
        activation.push(new CampaignTerms(id, number, START, END));
    }

    /** A customer with its company contact of the same name. */
    public CustomerView customer(String name) {
        long contact = contacts.create(ContactDetails.company(name)).id();
        return customers.createFromContact(contact, CustomerDetails.DEFAULT);
    }
}
