package org.relance.crm.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.ImportPosition;
import org.relance.crm.api.ImportRow;
import org.relance.crm.api.ImportRowView;
import org.relance.crm.api.ImportRows;
import org.relance.crm.api.ImportView;
import org.relance.crm.api.Imports;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListRequest;

/** Imports text as the job does, for tests that commit. */
@ApplicationScoped
public class ImportRun {

    @Inject Imports imports;
    @Inject Database database;

    public ImportView receive(String kind, String csv) {
        return imports.receive(
                kind, "test.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    /** All rows of a received file in one chunk. */
    public ImportView run(ImportView view) {
        imports.start(view.id());
        imports.importRows(view.id(), rows(view.id()));
        return imports.finish(view.id());
    }

    public ImportView imported(String kind, String csv) {
        return run(receive(kind, csv));
    }

    public List<ImportRow> rows(long id) {
        List<ImportRow> read = new ArrayList<>();
        try (ImportRows rows = imports.rows(id, ImportPosition.START)) {
            for (Optional<ImportRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                read.add(row.get());
            }
        }
        return read;
    }

    public List<ImportRowView> outcomes(ImportView view) {
        return imports.outcomes(view.id(), ListRequest.first(500)).rows();
    }

    /** Forgets all imports of the test. */
    public void clear() {
        database.change(h -> h.execute("delete from crm_import where file_name = 'test.csv'"));
    }
}
