package org.relance.batch.job.contactimport;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.relance.batch.run.CurrentRun;
import org.relance.crm.api.ContactImports;
import org.relance.crm.api.ImportRow;

/** Gives each row its outcome; rows that have one are left alone. */
@Dependent
@Named
class ContactRowWriter extends AbstractItemWriter {

    @Inject CurrentRun run;
    @Inject ContactImports imports;

    @Override
    public void writeItems(List<Object> items) {
        long importId = run.parameters().number("importId").orElseThrow();
        imports.importRows(importId, items.stream().map(ImportRow.class::cast).toList());
    }
}
