package org.relance.pricing.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.CloseOpportunity;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.pricing.api.DocumentRow;
import org.relance.pricing.api.DocumentStatus;
import org.relance.pricing.api.DocumentTotals;
import org.relance.pricing.api.DocumentView;
import org.relance.pricing.api.Documents;
import org.relance.pricing.api.NewDocument;
import org.relance.pricing.api.NewLine;
import org.relance.pricing.api.PriceAnswer;
import org.relance.pricing.api.PriceExplanation;
import org.relance.pricing.api.PriceQuestion;

@ApplicationScoped
@Transactional
@Allowed(Role.SALES)
class DefaultDocuments implements Documents {

    @Inject DocumentRepository repository;
    @Inject DocumentEntry entry;
    @Inject DocumentFlow flow;
    @Inject OpportunitySales sales;

    @Override
    @Allowed(Role.READER)
    public ListPage<DocumentRow> list(ListRequest request) {
        return repository.list(request);
    }

    @Override
    @Allowed(Role.READER)
    public DocumentTotals totals(ListRequest request) {
        return repository.totals(request);
    }

    @Override
    @Allowed(Role.READER)
    public Optional<DocumentView> find(long id) {
        return repository.find(id);
    }

    @Override
    @Allowed(Role.READER)
    public Optional<DocumentView> byNumber(String number) {
        return repository.byNumber(number);
    }

    @Override
    public DocumentView create(NewDocument document) {
        return byNumber(entry.create(List.of(document)).get(0)).orElseThrow();
    }

    @Override
    public List<DocumentRow> createAll(List<NewDocument> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        List<String> numbers = entry.create(documents);
        var rows = repository.rows(numbers);
        return numbers.stream().map(rows::get).toList();
    }

    @Override
    public DocumentView addLine(long id, int version, NewLine line) {
        DocumentView document = flow.open(id, version);
        entry.putLine(document, null, line);
        return read(id);
    }

    @Override
    public DocumentView changeLine(long id, int version, int lineNo, NewLine line) {
        DocumentView document = flow.open(id, version);
        entry.putLine(document, line(id, lineNo), line);
        return read(id);
    }

    @Override
    public DocumentView removeLine(long id, int version, int lineNo) {
        DocumentView document = flow.open(id, version);
        entry.removeLine(document, line(id, lineNo));
        return read(id);
    }

    @Override
    public DocumentView release(long id, int version) {
        flow.move(flow.open(id, version), DocumentStatus.RELEASED);
        return read(id);
    }

    @Override
    public DocumentView cancel(long id, int version) {
        return cancel(id, version, CloseOpportunity.today(null));
    }

    @Override
    public DocumentView cancel(long id, int version, CloseOpportunity losing) {
        flow.cancel(id, version, losing);
        return read(id);
    }

    @Override
    @Allowed(Role.READER)
    public boolean losesOpportunity(long id) {
        return sales.fallsWith(read(id));
    }

    @Override
    public DocumentView convert(long id, int version) {
        return convert(id, version, null);
    }

    @Override
    public DocumentView convert(long id, int version, CloseOpportunity winning) {
        return read(flow.convert(id, version, winning));
    }

    @Override
    @Allowed(Role.READER)
    public PriceExplanation explain(long id, int lineNo) {
        return line(id, lineNo).why();
    }

    @Override
    @Allowed(Role.READER)
    public PriceAnswer ask(PriceQuestion question) {
        return entry.ask(question);
    }

    private LineRow line(long id, int lineNo) {
        return repository.lineRows(id).stream()
                .filter(row -> row.lineNo() == lineNo)
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("pricing.line-not-found", lineNo));
    }

    private DocumentView read(long id) {
        return flow.read(id);
    }
}
