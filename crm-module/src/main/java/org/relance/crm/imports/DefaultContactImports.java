package org.relance.crm.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.ContactImports;
import org.relance.crm.api.ImportPosition;
import org.relance.crm.api.ImportPreview;
import org.relance.crm.api.ImportRow;
import org.relance.crm.api.ImportRowView;
import org.relance.crm.api.ImportRows;
import org.relance.crm.api.ImportStatus;
import org.relance.crm.api.ImportUndo;
import org.relance.crm.api.ImportView;
import org.relance.crm.api.RejectReason;
import org.relance.crm.rule.Fields;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultContactImports implements ContactImports {

    private static final String SUBJECT = "import";
    private static final int SAMPLE = 8;

    @Inject ImportRepository repository;
    @Inject ImportReception reception;
    @Inject ImportWriting writing;
    @Inject ImportUse use;
    @Inject Trail trail;
    @Inject BusinessClock clock;

    @Override
    public ImportView receive(String fileName, InputStream content) {
        long id = reception.receive(Fields.required(fileName, 255, "fileName"), content);
        trail.record(SUBJECT, id, null, "received", fileName);
        return known(id);
    }

    @Override
    public ImportPreview preview(long importId) {
        known(importId);
        try (CsvFile file = reception.open(importId)) {
            List<List<String>> sample = new ArrayList<>();
            for (Optional<List<String>> cells = file.next();
                    cells.isPresent() && sample.size() < SAMPLE;
                    cells = file.next()) {
                sample.add(cells.get());
            }
            return new ImportPreview(file.heading().columns(), sample);
        }
    }

    @Override
    public ImportView start(long importId) {
        ImportView view = known(importId);
        if (view.status() == ImportStatus.DONE || view.status() == ImportStatus.UNDONE) {
            throw DomainException.conflict("crm.import-finished", view.fileName());
        }
        repository.start(importId);
        return known(importId);
    }

    @Override
    public ImportRows rows(long importId, ImportPosition after) {
        known(importId);
        return reception.rows(importId, after);
    }

    @Override
    public int importRows(long importId, List<ImportRow> rows) {
        return rows.isEmpty() ? 0 : writing.write(importId, rows);
    }

    @Override
    public ImportView finish(long importId) {
        return end(importId, ImportStatus.DONE, null, null);
    }

    @Override
    public ImportView fail(long importId, String code, String detail) {
        String text = detail == null || detail.length() <= 500 ? detail : detail.substring(0, 500);
        return end(importId, ImportStatus.FAILED, code, text);
    }

    private ImportView end(long importId, ImportStatus status, String code, String detail) {
        known(importId);
        repository.end(importId, status, code, detail, clock.systemClock().instant());
        ImportView view = known(importId);
        String result =
                "created: %d\nupdated: %d\nduplicates: %d\nrejected: %d"
                        .formatted(
                                view.createdRows(),
                                view.updatedRows(),
                                view.duplicateRows(),
                                view.rejectedRows());
        String action = status == ImportStatus.DONE ? "finished" : "failed";
        trail.record(SUBJECT, importId, null, action, result);
        return view;
    }

    @Override
    public ImportUndo undo(long importId) {
        ImportView view = known(importId);
        if (view.status() == ImportStatus.RUNNING) {
            throw DomainException.conflict("crm.import-running", view.fileName());
        }
        long used = use.used(importId);
        long changed = use.changed(importId);
        if (used > 0 || changed > 0) {
            throw DomainException.conflict("crm.import-used", used, changed);
        }
        Instant now = clock.systemClock().instant();
        int removed = use.remove(importId);
        repository.undone(importId, now);
        trail.record(SUBJECT, importId, null, "undone", "removed: " + removed);
        return new ImportUndo(removed, view.updatedRows());
    }

    @Override
    @Allowed(Role.READER)
    public ListPage<ImportView> list(ListRequest request) {
        return repository.list(request);
    }

    @Override
    @Allowed(Role.READER)
    public Optional<ImportView> find(long importId) {
        return repository.find(importId);
    }

    @Override
    @Allowed(Role.READER)
    public ListPage<ImportRowView> outcomes(long importId, ListRequest request) {
        known(importId);
        return repository.outcomes(importId, request);
    }

    @Override
    public void writeRejects(long importId, RejectReason reason, OutputStream out) {
        known(importId);
        reception.writeRejects(importId, reason, out);
    }

    private ImportView known(long importId) {
        return repository
                .find(importId)
                .orElseThrow(() -> DomainException.notFound("crm.import-not-found", importId));
    }
}
