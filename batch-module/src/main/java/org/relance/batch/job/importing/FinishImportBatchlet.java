package org.relance.batch.job.importing;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.relance.batch.run.Checkpoint;
import org.relance.batch.run.CurrentRun;
import org.relance.batch.run.SkipLog.Skip;
import org.relance.crm.api.ImportOutcome;
import org.relance.crm.api.ImportRowView;
import org.relance.crm.api.ImportView;
import org.relance.crm.api.Imports;
import org.relance.kernel.db.ListRequest;

/** Closes the import and shows the first of its rejected rows in the monitor. */
@Dependent
@Named
class FinishImportBatchlet extends AbstractBatchlet {

    @Inject CurrentRun run;
    @Inject Imports imports;

    @Override
    public String process() {
        long importId = run.parameters().number("importId").orElseThrow();
        ImportView done = imports.finish(importId);
        run.skipExactly(rejected(importId));
        run.begin(
                done.totalRows(), new Checkpoint(done.processedRows(), done.rejectedRows(), null));
        return "";
    }

    private List<Skip> rejected(long importId) {
        ListRequest request =
                ListRequest.first(ListRequest.MAX_LIMIT)
                        .with("outcome", ImportOutcome.REJECTED.name());
        return imports.outcomes(importId, request).rows().stream()
                .map(FinishImportBatchlet::skip)
                .toList();
    }

    private static Skip skip(ImportRowView row) {
        String detail = row.detail() == null ? "" : row.detail();
        return new Skip(Integer.toString(row.rowNo()), row.code(), detail);
    }
}
