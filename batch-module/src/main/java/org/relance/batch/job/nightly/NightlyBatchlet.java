package org.relance.batch.job.nightly;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.relance.batch.nightly.NightJob;
import org.relance.batch.nightly.NightRunner;
import org.relance.batch.nightly.Nights;
import org.relance.batch.run.Checkpoint;
import org.relance.batch.run.CurrentRun;
import org.relance.kernel.DomainException;

/** Runs the jobs one after the other; a failure of one does not keep the others from running. */
@Dependent
@Named
class NightlyBatchlet implements Batchlet {

    @Inject CurrentRun run;
    @Inject Nights nights;
    @Inject NightRunner runner;

    private volatile boolean stopped;

    @Override
    public String process() throws InterruptedException {
        String night = Long.toString(run.instance());
        List<NightJob> jobs = nights.open(night);
        run.begin(jobs.size(), new Checkpoint(count(jobs), 0, null));
        for (NightJob job : jobs) {
            if (!job.done() && !stopped) {
                runner.run(job, run.parameters(), () -> stopped);
                run.at(count(nights.of(night)), 0);
            }
        }
        refuseIfIncomplete(nights.of(night));
        return "";
    }

    private static long count(List<NightJob> jobs) {
        return jobs.stream().filter(NightJob::done).count();
    }

    private void refuseIfIncomplete(List<NightJob> jobs) {
        String failed =
                jobs.stream()
                        .filter(job -> job.ended() && !job.done())
                        .map(NightJob::jobName)
                        .collect(Collectors.joining(" "));
        if (!stopped && !failed.isEmpty()) {
            throw DomainException.conflict("batch.night-incomplete", failed);
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
