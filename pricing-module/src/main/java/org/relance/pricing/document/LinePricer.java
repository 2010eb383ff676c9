package org.relance.pricing.document;

import java.math.BigDecimal;
import org.relance.kernel.DomainException;
import org.relance.pricing.api.NewLine;
import org.relance.pricing.api.PriceOrigin;
import org.relance.pricing.book.BookCustomer;
import org.relance.pricing.book.BookItem;
import org.relance.pricing.book.PriceBook;
import org.relance.pricing.engine.Buyer;
import org.relance.pricing.engine.ManualEntry;
import org.relance.pricing.engine.PriceCalculator;
import org.relance.pricing.engine.PricedLine;
import org.relance.pricing.engine.Sale;
import org.relance.pricing.engine.SaleTerms;
import org.relance.pricing.engine.SoldQuantity;

/** Prices the lines of documents from one price book. */
final class LinePricer {

    private final PriceBook book;
    private final PriceCalculator calculator;

    LinePricer(PriceBook book) {
        this.book = book;
        this.calculator = new PriceCalculator(book, book.offers());
    }

    LineDraft price(Heading heading, NewLine line) {
        return price(heading, line, null);
    }

    /**
     * Prices a line.
     *
     * @param kept price that stays where nothing counts, null for none
     */
    LineDraft price(Heading heading, NewLine line, BigDecimal kept) {
        BookItem item = sellable(line);
        SoldQuantity sold = sold(item, line);
        SaleTerms terms = heading.terms();
        Sale sale = new Sale(item.sold(), sold, buyer(heading.customer()), terms, kept);
        PricedLine found = calculator.explain(sale);
        ManualEntry typed = new ManualEntry(line.unitPrice(), line.discountPct());
        PricedLine priced = typed.present() ? typed.over(found) : found;
        BigDecimal vat = book.of(terms.vatGroup(), item.card().vatProductGroup()).lineRate();
        LineAmounts amounts = LineAmounts.of(sold.quantity(), priced, vat, terms);
        boolean manual = typed.present() || isKept(kept, priced);
        return new LineDraft(item, sold, priced, vat, amounts, manual);
    }

    private static boolean isKept(BigDecimal kept, PricedLine priced) {
        return kept != null && priced.explanation().origin() == PriceOrigin.MANUAL;
    }

    private BookItem sellable(NewLine line) {
        BookItem item = book.item(line.itemNumber());
        if (item.card().blocked()) {
            throw DomainException.conflict("pricing.item-blocked", item.card().number());
        }
        if (line.quantity() == null || line.quantity().signum() == 0) {
            throw DomainException.invalid("pricing.quantity-zero", "quantity");
        }
        return item;
    }

    private static SoldQuantity sold(BookItem item, NewLine line) {
        String unit = item.unit(line.unit());
        return new SoldQuantity(
                line.quantity(), unit, item.perUnit(unit), item.variant(line.variantCode()));
    }

    private Buyer buyer(BookCustomer customer) {
        return new Buyer(
                customer.billToNumber(),
                customer.priceGroup(),
                customer.discountGroup(),
                customer.allowLineDiscount(),
                book.campaigns(customer));
    }
}
