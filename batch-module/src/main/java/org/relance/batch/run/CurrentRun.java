package org.relance.batch.run;

import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.relance.batch.api.JobParameters;
import org.relance.batch.runtime.JobRuntime;

/** The execution in which a reader, writer or batchlet works. */
@Dependent
public class CurrentRun {

    @Inject JobContext job;
    @Inject StepContext step;
    @Inject JobRuntime runtime;
    @Inject RunProgress progress;
    @Inject SkipLog skips;
    @Inject RunRepository runs;

    /** The execution's id. */
    public long id() {
        return job.getExecutionId();
    }

    /** The same for an execution and those that continue it. */
    public long instance() {
        return job.getInstanceId();
    }

    /** What the job was started with. */
    public JobParameters parameters() {
        Properties properties = runtime.parameters(id());
        Map<String, String> values =
                properties.stringPropertyNames().stream()
                        .collect(Collectors.toMap(name -> name, properties::getProperty));
        return new JobParameters(values, "");
    }

    /** The day for which the job works. */
    public LocalDate businessDate() {
        return parameters().businessDate().orElseThrow();
    }

    /** What the execution that this one continues had behind it; the start where there is none. */
    public Checkpoint carried() {
        return runs.find(id())
                .map(run -> new Checkpoint(run.doneItems(), run.skippedItems(), null))
                .orElse(Checkpoint.START);
    }

    /** There are so many items, and the execution begins here. */
    public void begin(long total, Checkpoint at) {
        progress.begin(id(), total, at);
    }

    /** So many items are behind. */
    public void at(long done, long skipped) {
        progress.at(id(), done, skipped);
    }

    /** So much is behind. */
    public void at(Checkpoint reached) {
        progress.at(id(), reached.done(), reached.skipped());
    }

    /** These items, and no others, were left out by this step; safe to say twice. */
    public void skipExactly(List<SkipLog.Skip> items) {
        skips.replace(id(), step.getStepName(), items);
    }

    /** These items were left out. */
    public void skip(List<SkipLog.Skip> items) {
        skips.add(id(), step.getStepName(), items);
    }
}
