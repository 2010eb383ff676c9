package org.relance.pricing.document;

import java.math.BigDecimal;
import org.relance.pricing.book.BookItem;
import org.relance.pricing.engine.PricedLine;
import org.relance.pricing.engine.SoldQuantity;

/** A line that is priced and not yet stored. */
record LineDraft(
        BookItem item,
        SoldQuantity sold,
        PricedLine priced,
        BigDecimal vatRate,
        LineAmounts amounts,
        boolean manual) {

    /** Cost of one unit of the line. */
    BigDecimal unitCost() {
        return item.card().unitCost().multiply(sold.qtyPerUnit());
    }
}
