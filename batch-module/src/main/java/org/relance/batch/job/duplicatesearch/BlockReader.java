package org.relance.batch.job.duplicatesearch;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.StepContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.relance.batch.run.Checkpoint;
import org.relance.batch.run.CurrentRun;
import org.relance.crm.api.DuplicateSearch;

/**
 * Yields the contact behind which the next block begins. Where a block ends is known once it is
 * written, so the writer leaves it in the step's transient data.
 */
abstract class BlockReader extends AbstractItemReader {

    @Inject CurrentRun run;
    @Inject StepContext step;
    @Inject DuplicateSearch search;

    private Checkpoint at;

    /** Contacts that are still to be looked at behind one. */
    abstract long left(long contactId);

    /** True while there is one. */
    abstract boolean more(long contactId);

    @Override
    public void open(Serializable kept) {
        at = Checkpoint.of(kept);
        run.begin(at.done() + left(lastContact()), at);
    }

    @Override
    public Object readItem() {
        return more(lastContact()) ? lastContact() : null;
    }

    @Override
    public Serializable checkpointInfo() {
        if (step.getTransientUserData() instanceof DuplicateSearch.Block block) {
            step.setTransientUserData(null);
            at = new Checkpoint(at.done() + block.contacts(), 0, block.lastContactId());
            run.at(at);
        }
        return at;
    }

    private long lastContact() {
        return at.position(Long.class, 0L);
    }
}
