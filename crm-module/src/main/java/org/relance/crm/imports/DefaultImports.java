package org.relance.crm.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.ImportField;
import org.relance.crm.api.ImportKind;
import org.relance.crm.api.ImportPosition;
import org.relance.crm.api.ImportPreview;
import org.relance.crm.api.ImportRow;
import org.relance.crm.api.ImportRowView;
import org.relance.crm.api.ImportRows;
import org.relance.crm.api.ImportStatus;
import org.relance.crm.api.ImportTrial;
import org.relance.crm.api.ImportUndo;
import org.relance.crm.api.ImportView;
import org.relance.crm.api.Imports;
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
class DefaultImports implements Imports {

    private static final String SUBJECT = "import";
    private static final int SAMPLE = 8;

    @Inject ImportRepository repository;
    @Inject OutcomeRepository outcomes;
    @Inject ImportKinds kinds;
    @Inject ImportReception reception;
    @Inject ImportTrying trying;
    @Inject ImportWriting writing;
    @Inject ImportUndoing undoing;
    @Inject Trail trail;
    @Inject BusinessClock clock;

    @Override
    @Allowed(Role.READER)
    public List<String> kinds() {
        return kinds.keys();
    }

    @Override
    @Allowed(Role.READER)
    public List<ImportField> fields(String kind) {
        return kinds.of(kind).fields();
    }

    @Override
    public ImportView receive(String kind, String fileName, InputStream content) {
        ImportKind known = kinds.of(kind);
        String name = Fields.required(fileName, 255, "fileName");
        long id = reception.receive(known, name, content);
        trail.record(SUBJECT, id, null, "received", fileName);
        return known(id).view();
    }

    @Override
    public ImportPreview preview(long importId) {
        StoredImport stored = known(importId);
        try (CsvFile file = reception.open(stored)) {
            List<List<String>> sample = new ArrayList<>();
            for (Optional<List<String>> cells = file.next();
                    cells.isPresent() && sample.size() < SAMPLE;
                    cells = file.next()) {
                sample.add(cells.get());
            }
            return new ImportPreview(reception.heading(stored, file).columns(), sample);
        }
    }

    @Override
    public ImportView chooseSheet(long importId, String sheet) {
        reception.chooseSheet(waiting(importId), Fields.required(sheet, 100, "sheet"));
        return known(importId).view();
    }

    @Override
    public ImportPreview map(long importId, List<String> fields, String keepAs) {
        reception.map(waiting(importId), fields, Fields.optional(keepAs, 60, "keepAs"));
        return preview(importId);
    }

    @Override
    public ImportTrial tryOut(long importId) {
        return trying.tryOut(waiting(importId));
    }

    /** An import of which nothing is written yet. */
    private StoredImport waiting(long importId) {
        StoredImport stored = known(importId);
        if (stored.begun()) {
            throw DomainException.conflict("crm.import-begun", stored.fileName());
        }
        return stored;
    }

    @Override
    public ImportView start(long importId) {
        StoredImport stored = known(importId);
        if (stored.status() == ImportStatus.DONE || stored.status() == ImportStatus.UNDONE) {
            throw DomainException.conflict("crm.import-finished", stored.fileName());
        }
        kinds.of(stored.kind()).require(reception.heading(stored));
        repository.start(importId);
        return known(importId).view();
    }

    @Override
    public ImportRows rows(long importId, ImportPosition after) {
        return reception.rows(known(importId), after);
    }

    @Override
    public int importRows(long importId, List<ImportRow> rows) {
        return rows.isEmpty() ? 0 : writing.write(known(importId), rows);
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
        ImportView view = known(importId).view();
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
        StoredImport stored = known(importId);
        if (stored.status() == ImportStatus.RUNNING) {
            throw DomainException.conflict("crm.import-running", stored.fileName());
        }
        ImportUndo undone = undoing.undo(stored);
        if (undone.removed() > 0 || undone.refused() == 0) {
            repository.undone(importId, clock.systemClock().instant());
        }
        trail.record(SUBJECT, importId, null, "undone", "removed: " + undone.removed());
        return undone;
    }

    @Override
    @Allowed(Role.READER)
    public ListPage<ImportView> list(ListRequest request) {
        return repository.list(request);
    }

    @Override
    @Allowed(Role.READER)
    public Optional<ImportView> find(long importId) {
        return repository.find(importId).map(StoredImport::view);
    }

    @Override
    @Allowed(Role.READER)
    public ListPage<ImportRowView> outcomes(long importId, ListRequest request) {
        known(importId);
        return outcomes.page(importId, request);
    }

    @Override
    public void writeRejects(long importId, RejectReason reason, OutputStream out) {
        reception.writeRejects(known(importId), reason, out);
    }

    private StoredImport known(long importId) {
        return repository
                .find(importId)
                .orElseThrow(() -> DomainException.notFound("crm.import-not-found", importId));
    }
}
