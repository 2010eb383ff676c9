package org.relance.pricing.api;

import java.util.Optional;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/** Items with their units and variants. */
public interface Items {

    /** Kind of record in the trail. */
    String TRAIL = "item";

    /** Items; filters: discount-group, vat-product-group, base-unit, blocked, price. */
    ListPage<ItemRow> list(ListRequest request);

    /** An item, empty where there is none. */
    Optional<ItemView> find(long id);

    /** An item by its number. */
    Optional<ItemView> byNumber(String number);

    /**
     * Creates an item.
     *
     * @throws org.relance.kernel.DomainException {@code pricing.item-number-taken}, {@code
     *     pricing.field-required}, {@code pricing.amount-negative}, {@code
     *     pricing.too-many-decimals}, {@code pricing.unit-twice}, {@code pricing.unit-quantity},
     *     {@code pricing.sales-unit-unknown}, {@code pricing.variant-twice}, {@code
     *     pricing.field-too-long}
     */
    ItemView create(ItemDetails details);

    /**
     * Changes an item.
     *
     * @throws org.relance.kernel.DomainException {@code pricing.item-stale} if somebody else did
     *     meanwhile, {@code pricing.variant-in-use} where a variant would go that prices, discounts
     *     or documents name, and as {@link #create}
     */
    ItemView change(long id, int version, ItemDetails details);

    /** Deletes an item without documents and prices, else {@code pricing.item-in-use}. */
    void delete(long id, int version);
}
