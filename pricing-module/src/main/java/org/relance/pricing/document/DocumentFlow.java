package org.relance.pricing.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.relance.crm.api.CloseOpportunity;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.NumberSeries;
import org.relance.kernel.db.Trail;
import org.relance.pricing.api.DocumentKind;
import org.relance.pricing.api.DocumentStatus;
import org.relance.pricing.api.DocumentView;
import org.relance.pricing.api.Documents;
import org.relance.pricing.api.event.InvoicePosted;

/** How documents move: open, released, converted, cancelled. */
@ApplicationScoped
class DocumentFlow {

    @Inject DocumentRepository repository;
    @Inject DocumentWriter writer;
    @Inject DocumentCopier copier;
    @Inject NumberSeries numbers;
    @Inject Trail trail;
    @Inject OpportunitySales sales;
    @Inject Event<InvoicePosted> posted;

    DocumentView read(long id) {
        return repository
                .find(id)
                .orElseThrow(() -> DomainException.notFound("pricing.document-not-found", id));
    }

    /** The document in the version that was read, for a change: the next version is taken. */
    private DocumentView claimed(long id, int version) {
        DocumentView document = read(id);
        if (!writer.claim(id, version)) {
            throw DomainException.stale("pricing.document-stale", document.number());
        }
        return document;
    }

    DocumentView open(long id, int version) {
        DocumentView document = claimed(id, version);
        if (document.status() != DocumentStatus.OPEN) {
            throw DomainException.conflict("pricing.document-not-open", document.number());
        }
        return document;
    }

    void move(DocumentView document, DocumentStatus status) {
        writer.setStatus(document.id(), status);
        trail.record(
                Documents.TRAIL,
                document.id(),
                document.number(),
                "changed",
                "status: " + document.status() + " → " + status);
    }

    void cancel(long id, int version, CloseOpportunity losing) {
        DocumentView document = claimed(id, version);
        refuseUnlessAlive(document, "pricing.document-not-cancellable");
        sales.cancelled(document, losing);
        move(document, DocumentStatus.CANCELLED);
    }

    long convert(long id, int version, CloseOpportunity winning) {
        DocumentView document = claimed(id, version);
        refuseUnlessAlive(document, "pricing.document-not-convertible");
        DocumentKind next = next(document);
        sales.ordered(document, winning);
        String number = numbers.next(next.key());
        long copy = copier.copy(document, next, number);
        move(document, DocumentStatus.CONVERTED);
        trail.record(Documents.TRAIL, copy, number, "created", document.number());
        if (next == DocumentKind.INVOICE) {
            posted.fire(event(read(copy)));
        }
        return copy;
    }

    private static void refuseUnlessAlive(DocumentView document, String code) {
        boolean alive =
                document.status() == DocumentStatus.OPEN
                        || document.status() == DocumentStatus.RELEASED;
        if (!alive) {
            throw DomainException.conflict(code, document.number());
        }
    }

    private static DocumentKind next(DocumentView document) {
        return switch (document.kind()) {
            case QUOTE -> DocumentKind.ORDER;
            case ORDER -> DocumentKind.INVOICE;
            case INVOICE, CREDIT_MEMO ->
                    throw DomainException.conflict(
                            "pricing.document-not-convertible", document.number());
        };
    }

    static InvoicePosted event(DocumentView invoice) {
        return new InvoicePosted(
                invoice.id(),
                invoice.number(),
                invoice.billToId(),
                invoice.contactId(),
                invoice.campaignId(),
                invoice.opportunityId(),
                invoice.postingDate(),
                invoice.sourceNumber());
    }
}
