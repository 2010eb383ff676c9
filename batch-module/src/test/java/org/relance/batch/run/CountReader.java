package org.relance.batch.run;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The numbers from 1 to 100. */
@Dependent
@Named
class CountReader extends AbstractItemReader {

    static final long LAST = 100;

    @Inject JobContext job;
    @Inject RunProgress progress;

    private Checkpoint at;

    @Override
    public void open(Serializable kept) {
        at = Checkpoint.of(kept);
        progress.begin(job.getExecutionId(), LAST, at);
    }

    @Override
    public Object readItem() {
        if (at.done() == LAST) {
            return null;
        }
        at = at.next(at.done() + 1);
        progress.at(job.getExecutionId(), at.done(), 0);
        return at.position(Long.class, 0L);
    }

    @Override
    public Serializable checkpointInfo() {
        return at;
    }
}
