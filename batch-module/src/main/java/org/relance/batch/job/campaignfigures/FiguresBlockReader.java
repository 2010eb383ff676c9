package org.relance.batch.job.campaignfigures;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.relance.batch.run.Checkpoint;
import org.relance.batch.run.CurrentRun;
import org.relance.reports.api.CampaignFigures;
import org.relance.reports.api.FiguresBlock;

/**
 * Yields the campaign behind which the next block begins. Where a block ends is known once it is
 * computed, so the writer leaves it in the step's transient data.
 */
@Dependent
@Named
class FiguresBlockReader extends AbstractItemReader {

    @Inject CurrentRun run;
    @Inject StepContext step;
    @Inject CampaignFigures figures;

    private Checkpoint at;

    @Override
    public void open(Serializable kept) {
        at = Checkpoint.of(kept);
        run.begin(at.done() + figures.countAfter(lastCampaign()), at);
    }

    @Override
    public Object readItem() {
        return figures.countAfter(lastCampaign()) == 0 ? null : lastCampaign();
    }

    @Override
    public Serializable checkpointInfo() {
        if (step.getTransientUserData() instanceof FiguresBlock block) {
            at = new Checkpoint(at.done() + block.computed(), 0, block.lastCampaignId());
            step.setTransientUserData(null);
            run.at(at);
        }
        return at;
    }

    private long lastCampaign() {
        return at.position(Long.class, 0L);
    }
}
