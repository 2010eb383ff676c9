package org.relance.batch.job.importing;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.relance.batch.api.Job;
import org.relance.batch.api.JobLauncher;
import org.relance.batch.api.JobParameters;
import org.relance.batch.api.JobSchedule;
import org.relance.batch.run.CurrentRun;
import org.relance.crm.api.Duplicates;
import org.relance.crm.api.Imports;
import org.relance.kernel.DomainException;

/**
 * Lets what was imported be searched for duplicates, where search strings are maintained and jobs
 * begin by themselves.
 */
@Dependent
@Named
class StartDuplicateSearchBatchlet extends AbstractBatchlet {

    private static final String RUNNING = "batch.already-running";

    @Inject CurrentRun run;
    @Inject Imports imports;
    @Inject Duplicates duplicates;
    @Inject JobSchedule schedule;
    @Inject JobLauncher launcher;

    @Override
    public String process() {
        if (contacts() && schedule.isOn() && duplicates.setup().maintained()) {
            start();
        }
        return "";
    }

    private boolean contacts() {
        long importId = run.parameters().number("importId").orElseThrow();
        return imports.find(importId).filter(one -> one.kind().equals(Imports.CONTACT)).isPresent();
    }

    /** A search that runs may be past these contacts: the night looks at them. */
    private void start() {
        try {
            launcher.start(Job.DUPLICATE_SEARCH, new JobParameters(Map.of(), ""));
        } catch (DomainException e) {
            if (!RUNNING.equals(e.code())) {
                throw e;
            }
        }
    }
}
