package org.relance.batch.job.importing;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.relance.batch.run.CurrentRun;
import org.relance.crm.api.ImportRow;
import org.relance.crm.api.Imports;

/** Gives each row its outcome; rows that have one are left alone. */
@Dependent
@Named
class ImportRowWriter extends AbstractItemWriter {

    @Inject CurrentRun run;
    @Inject Imports imports;

    @Override
    public void writeItems(List<Object> items) {
        long importId = run.parameters().number("importId").orElseThrow();
        imports.importRows(importId, items.stream().map(ImportRow.class::cast).toList());
    }
}
