package org.relance.pricing.api;

import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * Line discounts: on an item or an item discount group, by customer, group, campaign or for all.
 */
public interface LineDiscounts {

    /** Kind of record in the trail. */
    String TRAIL = "line-discount";

    /**
     * A page of the list; filters: target, target-code, source, source-code, currency, variant,
     * unit, min-quantity, start, end, valid-on (as of {@link SalesPrices#list}), percent.
     */
    ListPage<LineDiscountView> list(ListRequest request);

    /** One discount, or empty. */
    Optional<LineDiscountView> find(long id);

    /**
     * Adds a discount.
     *
     * @throws DomainException {@code pricing.percent-range}, {@code pricing.group-with-variant},
     *     and as {@link SalesPrices#create}
     */
    LineDiscountView create(LineDiscountDetails details);

    /**
     * Changes a discount.
     *
     * @throws DomainException {@code pricing.discount-stale}, {@code pricing.discount-not-found},
     *     and as {@link #create}
     */
    LineDiscountView change(long id, int version, LineDiscountDetails details);

    /** Deletes a discount; document lines keep what they got. */
    void delete(long id, int version);
}
