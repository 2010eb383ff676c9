package org.relance.batch.job.importing;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.relance.batch.run.Checkpoint;
import org.relance.batch.run.CurrentRun;
import org.relance.crm.api.ImportPosition;
import org.relance.crm.api.ImportRow;
import org.relance.crm.api.ImportRows;
import org.relance.crm.api.Imports;

/** Yields the rows of the file behind the last checkpoint. */
@Dependent
@Named
class ImportRowReader extends AbstractItemReader {

    @Inject CurrentRun run;
    @Inject Imports imports;

    private ImportRows rows;
    private Checkpoint at;

    @Override
    public void open(Serializable kept) {
        long importId = run.parameters().number("importId").orElseThrow();
        at = Checkpoint.of(kept);
        int total = imports.start(importId).totalRows();
        rows = imports.rows(importId, at.position(ImportPosition.class, ImportPosition.START));
        run.begin(total, at);
    }

    @Override
    public Object readItem() {
        Optional<ImportRow> row = rows.next();
        row.ifPresent(read -> at = at.next(read.position()));
        return row.orElse(null);
    }

    @Override
    public Serializable checkpointInfo() {
        run.at(at);
        return at;
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
        }
    }
}
