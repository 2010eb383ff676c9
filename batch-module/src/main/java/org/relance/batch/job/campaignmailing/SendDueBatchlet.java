package org.relance.batch.job.campaignmailing;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.relance.batch.run.Checkpoint;
import org.relance.batch.run.CurrentRun;
import org.relance.marketing.api.Deliveries;
import org.relance.marketing.api.Outbox;
import org.relance.marketing.api.SendingMonitor;
import org.relance.marketing.api.SendingProgress;

/** Sends what is due. The ledger knows who has been sent to, so a restart needs no checkpoint. */
@Dependent
@Named
class SendDueBatchlet extends AbstractBatchlet implements SendingMonitor {

    @Inject CurrentRun run;
    @Inject Deliveries deliveries;
    @Inject Outbox outbox;

    private volatile boolean stopped;
    private Checkpoint before = Checkpoint.START;

    @Override
    public String process() {
        before = run.carried();
        outbox.sendDue();
        run.begin(before.done() + deliveries.countDue(), before);
        progress(deliveries.sendDue(this));
        return "";
    }

    @Override
    public void progress(SendingProgress progress) {
        run.at(before.done() + progress.done(), before.skipped() + progress.failed());
    }

    @Override
    public boolean stopWanted() {
        return stopped;
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
