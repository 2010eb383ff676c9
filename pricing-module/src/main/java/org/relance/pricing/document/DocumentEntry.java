package org.relance.pricing.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.relance.kernel.db.NumberSeries;
import org.relance.kernel.db.Trail;
import org.relance.pricing.api.DocumentKind;
import org.relance.pricing.api.DocumentStatus;
import org.relance.pricing.api.DocumentView;
import org.relance.pricing.api.Documents;
import org.relance.pricing.api.NewDocument;
import org.relance.pricing.api.NewLine;
import org.relance.pricing.api.PriceAnswer;
import org.relance.pricing.api.PriceQuestion;
import org.relance.pricing.api.event.InvoicePosted;
import org.relance.pricing.book.PriceBook;
import org.relance.pricing.book.PriceBooks;

/** Enters documents and lines: loads what prices depend on once, prices, stores. */
@ApplicationScoped
class DocumentEntry {

    /** Documents whose prices are loaded together. */
    private static final int CHUNK = 200;

    @Inject PriceBooks books;
    @Inject Headings headings;
    @Inject DocumentWriter writer;
    @Inject DocumentRepository repository;
    @Inject NumberSeries numbers;
    @Inject Trail trail;
    @Inject OpportunitySales sales;
    @Inject Event<InvoicePosted> posted;

    /** The numbers of the new documents, in their order. */
    List<String> create(List<NewDocument> documents) {
        List<String> created = new ArrayList<>();
        for (int from = 0; from < documents.size(); from += CHUNK) {
            int to = Math.min(documents.size(), from + CHUNK);
            created.addAll(createChunk(documents.subList(from, to)));
        }
        return created;
    }

    private List<String> createChunk(List<NewDocument> documents) {
        PriceBook book = books.load(customers(documents), items(documents));
        LinePricer pricer = new LinePricer(book);
        List<Heading> settled = documents.stream().map(d -> headings.settled(d, book)).toList();
        Map<DocumentKind, Iterator<String>> series = draw(settled);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < settled.size(); i++) {
            Heading heading = settled.get(i);
            List<LineDraft> lines =
                    documents.get(i).lines().stream().map(l -> pricer.price(heading, l)).toList();
            String number = series.get(heading.kind()).next();
            drafts.add(new Draft(number, heading, firstStatus(heading.kind()), lines));
        }
        return stored(drafts);
    }

    private List<String> stored(List<Draft> drafts) {
        Map<String, Long> ids = writer.insert(drafts);
        for (Draft draft : drafts) {
            long id = ids.get(draft.number());
            trail.record(Documents.TRAIL, id, draft.number(), "created", "");
            Long opportunity = draft.heading().opportunityId();
            if (draft.heading().kind() == DocumentKind.QUOTE && opportunity != null) {
                sales.quoted(opportunity);
            }
            if (draft.heading().kind() == DocumentKind.INVOICE) {
                posted.fire(DocumentFlow.event(repository.find(id).orElseThrow()));
            }
        }
        return drafts.stream().map(Draft::number).toList();
    }

    private Map<DocumentKind, Iterator<String>> draw(List<Heading> settled) {
        Map<DocumentKind, Iterator<String>> series = new EnumMap<>(DocumentKind.class);
        for (DocumentKind kind : DocumentKind.values()) {
            int count = (int) settled.stream().filter(h -> h.kind() == kind).count();
            if (count > 0) {
                series.put(kind, numbers.next(kind.key(), count).iterator());
            }
        }
        return series;
    }

    private static DocumentStatus firstStatus(DocumentKind kind) {
        return kind == DocumentKind.INVOICE || kind == DocumentKind.CREDIT_MEMO
                ? DocumentStatus.POSTED
                : DocumentStatus.OPEN;
    }

    private static Collection<String> customers(List<NewDocument> documents) {
        return documents.stream()
                .map(NewDocument::customerNumber)
                .filter(number -> number != null)
                .map(String::strip)
                .toList();
    }

    private static Collection<String> items(List<NewDocument> documents) {
        return documents.stream()
                .flatMap(document -> document.lines().stream())
                .map(NewLine::itemNumber)
                .filter(number -> number != null)
                .map(String::strip)
                .toList();
    }

    /** Prices a line and puts it behind the others, or in the place of the given one. */
    void putLine(DocumentView document, LineRow before, NewLine line) {
        PriceBook book =
                books.load(List.of(document.customerNumber()), items(List.of(of(document, line))));
        BigDecimal kept =
                before != null && before.manualPrice() && before.onlyMoreOf(line)
                        ? before.unitPrice()
                        : null;
        LineDraft draft = new LinePricer(book).price(heading(document, book), line, kept);
        writer.putLine(document.id(), before == null ? null : before.lineNo(), draft);
        record(document, before == null ? "line-added" : "line-changed", line.itemNumber());
    }

    void removeLine(DocumentView document, LineRow line) {
        writer.removeLine(document.id(), line.lineNo());
        record(document, "line-removed", line.itemNumber());
    }

    private void record(DocumentView document, String action, String item) {
        trail.record(Documents.TRAIL, document.id(), document.number(), action, item);
    }

    private static NewDocument of(DocumentView document, NewLine line) {
        return NewDocument.of(document.kind(), document.customerNumber(), line);
    }

    /** The heading as it was settled when the document was made. */
    private static Heading heading(DocumentView document, PriceBook book) {
        return new Heading(
                document.kind(),
                book.customer(document.customerNumber()),
                document.contactId(),
                document.campaignId(),
                null,
                document.orderDate(),
                document.postingDate(),
                document.currencyCode(),
                document.currencyFactor(),
                document.pricesIncludeVat(),
                document.vatBusGroup(),
                document.salespersonCode(),
                document.externalRef());
    }

    PriceAnswer ask(PriceQuestion question) {
        NewLine line =
                new NewLine(
                        question.itemNumber(),
                        question.variantCode(),
                        question.unit(),
                        question.quantity() == null ? BigDecimal.ONE : question.quantity(),
                        null,
                        null);
        NewDocument document =
                new NewDocument(
                        DocumentKind.QUOTE,
                        question.customerNumber(),
                        null,
                        question.date(),
                        null,
                        question.currencyCode(),
                        null,
                        null,
                        null,
                        null,
                        List.of(line));
        PriceBook book = books.load(customers(List.of(document)), items(List.of(document)));
        Heading heading = headings.settled(document, book);
        return answer(new LinePricer(book).price(heading, line), heading);
    }

    private static PriceAnswer answer(LineDraft line, Heading heading) {
        return new PriceAnswer(
                line.priced().unitPrice(),
                line.priced().discountPercent(),
                line.amounts().net(),
                line.amounts().gross(),
                line.vatRate(),
                line.sold().unit(),
                heading.currency(),
                line.priced().explanation());
    }
}
