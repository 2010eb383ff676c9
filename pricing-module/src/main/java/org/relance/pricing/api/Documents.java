package org.relance.pricing.api;

import java.util.List;
import java.util.Optional;
import org.relance.crm.api.CloseOpportunity;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/** Quotes, orders, invoices and credit memos, priced by what counts on their date. */
public interface Documents {

    /** Kind of record in the trail. */
    String TRAIL = "document";

    /**
     * A page of the list; filters: kind, number, status, customer, customer-name, order-date,
     * currency, amount, amount-lcy, campaign, opportunity (id), salesperson, external-ref.
     */
    ListPage<DocumentRow> list(ListRequest request);

    /** Sums over everything that the request matches. */
    DocumentTotals totals(ListRequest request);

    /** A document with its lines, or empty. */
    Optional<DocumentView> find(long id);

    /** A document by its number, or empty. */
    Optional<DocumentView> byNumber(String number);

    /**
     * Makes a document.
     *
     * @throws DomainException {@code pricing.customer-unknown}, {@code pricing.customer-blocked},
     *     {@code pricing.contact-privacy-blocked}, {@code pricing.item-unknown}, {@code
     *     pricing.item-blocked}, {@code pricing.unit-unknown}, {@code pricing.variant-unknown},
     *     {@code pricing.quantity-zero}, {@code pricing.campaign-not-found}, {@code
     *     pricing.vat-setup-missing}, {@code pricing.exchange-rate-missing}; for a quote of an
     *     opportunity {@code pricing.opportunity-not-in-progress}, {@code
     *     pricing.opportunity-quoted}
     */
    DocumentView create(NewDocument document);

    /** Makes many documents with few statements; all or none. The answer keeps their order. */
    List<DocumentRow> createAll(List<NewDocument> documents);

    /**
     * Adds a line to an open document.
     *
     * @throws DomainException {@code pricing.document-not-open}, {@code pricing.document-stale},
     *     and as {@link #create}
     */
    DocumentView addLine(long id, int version, NewLine line);

    /** Changes a line of an open document and prices it anew; the other lines stay as they are. */
    DocumentView changeLine(long id, int version, int lineNo, NewLine line);

    /** Removes a line of an open document. */
    DocumentView removeLine(long id, int version, int lineNo);

    /** Releases an open document: its lines are final. */
    DocumentView release(long id, int version);

    /** Cancels a document that is open or released; an opportunity that falls with it too. */
    DocumentView cancel(long id, int version);

    /**
     * Cancels a document that is open or released. With its last order an opportunity that was won
     * is lost (domain.md, section 10).
     *
     * @param losing how the opportunity is lost; ignored where none is
     * @throws DomainException {@code pricing.document-not-cancellable}, and what {@link
     *     org.relance.crm.api.Opportunities#loseOrder} refuses
     */
    DocumentView cancel(long id, int version, CloseOpportunity losing);

    /**
     * True where cancelling the document makes an opportunity lost.
     *
     * @throws DomainException {@code pricing.document-not-found}
     */
    boolean losesOpportunity(long id);

    /** As {@link #convert(long, int, CloseOpportunity)}, without winning an opportunity. */
    DocumentView convert(long id, int version);

    /**
     * Makes an order of a quote, a posted invoice of an order, at the prices of the lines. A quote
     * becomes an order only when its opportunity is won (domain.md, section 10).
     *
     * @param winning how the opportunity is won now, at the amount of the quote where it names no
     *     value; null not to
     * @return the new document
     * @throws DomainException {@code pricing.document-not-convertible}, {@code
     *     pricing.opportunity-not-won}, {@code pricing.opportunity-lost}, and what {@link
     *     org.relance.crm.api.Opportunities#win} refuses
     */
    DocumentView convert(long id, int version, CloseOpportunity winning);

    /**
     * Why a line has its price.
     *
     * @throws DomainException {@code pricing.line-not-found}
     */
    PriceExplanation explain(long id, int lineNo);

    /** What a customer would pay, and why; nothing is stored. */
    PriceAnswer ask(PriceQuestion question);
}
