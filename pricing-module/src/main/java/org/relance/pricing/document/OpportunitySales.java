package org.relance.pricing.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.relance.crm.api.CloseOpportunity;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityQuotes;
import org.relance.crm.api.OpportunityStatus;
import org.relance.crm.api.OpportunityView;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.pricing.api.DocumentKind;
import org.relance.pricing.api.DocumentView;
import org.relance.pricing.api.event.InvoicePosted;

/** Keeps opportunities in step with their documents (domain.md, section 10, Quote; case 110). */
@ApplicationScoped
class OpportunitySales implements OpportunityQuotes {

    private static final String LIVING =
            "select count(*) from prc_document where opportunity_id = :opportunity"
                    + " and kind in (<kinds>) and status <> 'CANCELLED'";

    @Inject Opportunities opportunities;
    @Inject Database database;

    @Override
    public boolean exist(long opportunityId) {
        return living(opportunityId, DocumentKind.QUOTE) > 0;
    }

    /**
     * A quote was made for it: the only one, of an opportunity that is in progress.
     *
     * @throws DomainException {@code pricing.opportunity-not-in-progress}, {@code
     *     pricing.opportunity-quoted}
     */
    void quoted(long opportunityId) {
        lock(opportunityId);
        OpportunityView sale = opportunity(opportunityId);
        if (sale.status() != OpportunityStatus.IN_PROGRESS) {
            throw DomainException.invalid(
                    "pricing.opportunity-not-in-progress", "opportunityNumber", sale.number());
        }
        if (living(opportunityId, DocumentKind.QUOTE) > 1) {
            throw DomainException.invalid(
                    "pricing.opportunity-quoted", "opportunityNumber", sale.number());
        }
    }

    /** Two who quote the same opportunity come one after the other. */
    private void lock(long opportunityId) {
        database.change(
                h ->
                        h.execute(
                                "update crm_opportunity set version = version where id = ?",
                                opportunityId));
    }

    /**
     * A quote becomes an order: its opportunity must be won, or is won now.
     *
     * @param winning how it is won; without a value at the amount of the quote; null not to
     * @throws DomainException {@code pricing.opportunity-not-won}, {@code
     *     pricing.opportunity-lost}, and what {@link Opportunities#win} refuses
     */
    void ordered(DocumentView quote, CloseOpportunity winning) {
        if (quote.kind() != DocumentKind.QUOTE || quote.opportunityId() == null) {
            return;
        }
        OpportunityView sale = opportunity(quote.opportunityId());
        if (sale.status() == OpportunityStatus.LOST) {
            throw DomainException.conflict("pricing.opportunity-lost", sale.number());
        }
        if (sale.status() != OpportunityStatus.WON) {
            win(sale, quote, winning);
        }
    }

    private void win(OpportunityView sale, DocumentView quote, CloseOpportunity winning) {
        if (winning == null) {
            throw DomainException.conflict("pricing.opportunity-not-won", sale.number());
        }
        BigDecimal value = winning.value() == null ? quote.amountLcy() : winning.value();
        opportunities.win(
                sale.id(),
                sale.version(),
                new CloseOpportunity(winning.closeCode(), value, winning.on()));
    }

    /** True where the opportunity of a document is lost with it: its last order is cancelled. */
    boolean fallsWith(DocumentView order) {
        return order.kind() == DocumentKind.ORDER
                && order.opportunityId() != null
                && opportunity(order.opportunityId()).status() == OpportunityStatus.WON
                && living(order.opportunityId(), DocumentKind.ORDER, DocumentKind.INVOICE) <= 1;
    }

    void cancelled(DocumentView document, CloseOpportunity losing) {
        if (fallsWith(document)) {
            opportunities.loseOrder(document.opportunityId(), losing);
        }
    }

    void invoiced(@Observes InvoicePosted invoice) {
        if (invoice.opportunityId() != null) {
            opportunities.invoiced(invoice.opportunityId(), invoicedValue(invoice.opportunityId()));
        }
    }

    private BigDecimal invoicedValue(long opportunityId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select sum(amount_lcy) from prc_document"
                                                + " where opportunity_id = :opportunity"
                                                + " and kind = 'INVOICE' and status = 'POSTED'")
                                .bind("opportunity", opportunityId)
                                .mapTo(BigDecimal.class)
                                .one());
    }

    private OpportunityView opportunity(long id) {
        return opportunities
                .find(id)
                .orElseThrow(() -> DomainException.notFound("crm.opportunity-not-found", id));
    }

    private long living(long opportunityId, DocumentKind... kinds) {
        return database.ask(
                h ->
                        h.createQuery(LIVING)
                                .bind("opportunity", opportunityId)
                                .bindList("kinds", (Object[]) kinds)
                                .mapTo(Long.class)
                                .one());
    }
}
