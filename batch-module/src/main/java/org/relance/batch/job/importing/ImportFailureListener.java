package org.relance.batch.job.importing;

import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.relance.batch.run.CurrentRun;
import org.relance.batch.run.Failure;
import org.relance.crm.api.Imports;

/** Tells the import that its job has failed, so that its page says so too. */
@Dependent
@Named
class ImportFailureListener extends AbstractStepListener {

    @Inject CurrentRun run;
    @Inject StepContext step;
    @Inject Imports imports;

    @Override
    public void afterStep() {
        long importId = run.parameters().number("importId").orElseThrow();
        if (step.getException() != null && imports.find(importId).isPresent()) {
            Failure failure = Failure.of(step.getException());
            imports.fail(importId, failure.code(), failure.details());
        }
    }
}
