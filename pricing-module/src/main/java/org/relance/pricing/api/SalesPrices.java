package org.relance.pricing.api;

import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/** Sales prices: by customer, price group, campaign or for all. */
public interface SalesPrices {

    /** Kind of record in the trail. */
    String TRAIL = "sales-price";

    /**
     * A page of the list; filters: item, description, source, source-code, currency, variant, unit,
     * min-quantity, start, end, valid-on (a day in the period of the row; an open end reaches any
     * day), price, card-price.
     */
    ListPage<SalesPriceView> list(ListRequest request);

    /** One price, or empty. */
    Optional<SalesPriceView> find(long id);

    /**
     * Adds a price.
     *
     * @throws DomainException {@code pricing.source-code-refused}, {@code
     *     pricing.source-code-needed}, {@code pricing.source-unknown}, {@code
     *     pricing.item-unknown}, {@code pricing.unit-unknown}, {@code pricing.variant-unknown},
     *     {@code pricing.campaign-dates}, {@code pricing.dates}, {@code pricing.amount-negative},
     *     {@code pricing.row-exists}
     */
    SalesPriceView create(SalesPriceDetails details);

    /**
     * Changes a price.
     *
     * @throws DomainException {@code pricing.price-stale}, {@code pricing.price-not-found}, and as
     *     {@link #create}
     */
    SalesPriceView change(long id, int version, SalesPriceDetails details);

    /** Deletes a price; document lines keep what they got. */
    void delete(long id, int version);
}
