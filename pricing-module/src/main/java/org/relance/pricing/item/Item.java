package org.relance.pricing.item;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.TextFold;
import org.relance.pricing.api.ItemDetails;
import org.relance.pricing.api.ItemUnit;
import org.relance.pricing.api.ItemVariant;

/** An item; its units and variants are rows of their own. */
@Entity
@Table(name = "prc_item")
class Item {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;
    private String description;

    @Column(name = "base_unit")
    private String baseUnit;

    @Column(name = "sales_unit")
    private String salesUnit;

    @Column(name = "unit_price")
    private BigDecimal unitPrice;

    @Column(name = "price_includes_vat")
    private boolean priceIncludesVat;

    @Column(name = "vat_bus_group")
    private String vatBusGroup;

    @Column(name = "unit_cost")
    private BigDecimal unitCost;

    @Column(name = "vat_product_group")
    private String vatProductGroup;

    @Column(name = "discount_group")
    private String discountGroup;

    private boolean blocked;

    @Column(name = "search_key")
    private String searchKey;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version private int version;

    /** For JPA. */
    protected Item() {}

    Item(String number, ItemDetails details, Instant now) {
        this.number = number;
        createdAt = now;
        describe(details);
    }

    final void describe(ItemDetails details) {
        ItemRules.check(details);
        description = details.description();
        baseUnit = details.baseUnit();
        salesUnit = details.salesUnit().isEmpty() ? baseUnit : details.salesUnit();
        unitPrice = details.unitPrice();
        priceIncludesVat = details.priceIncludesVat();
        vatBusGroup = blankToNull(details.vatBusGroup());
        unitCost = details.unitCost();
        vatProductGroup = details.vatProductGroup();
        discountGroup = blankToNull(details.discountGroup());
        blocked = details.blocked();
        searchKey = TextFold.fold(number + " " + description + " " + details.discountGroup());
    }

    void checkVersion(int readVersion) {
        if (version != readVersion) {
            throw DomainException.stale("pricing.item-stale", number);
        }
    }

    ItemDetails details(List<ItemUnit> units, List<ItemVariant> variants) {
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
                units,
                variants);
    }

    private static String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    int version() {
        return version;
    }
}
