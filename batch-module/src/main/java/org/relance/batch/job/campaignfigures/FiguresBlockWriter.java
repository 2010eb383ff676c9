package org.relance.batch.job.campaignfigures;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.relance.batch.run.CurrentRun;
import org.relance.reports.api.CampaignFigures;

/** Computes a block; computing it again for the same day changes nothing. */
@Dependent
@Named
class FiguresBlockWriter extends AbstractItemWriter {

    private static final int BLOCK = 50;

    @Inject CurrentRun run;
    @Inject StepContext step;
    @Inject CampaignFigures figures;

    @Override
    public void writeItems(List<Object> items) {
        for (Object after : items) {
            step.setTransientUserData(figures.computeNext((Long) after, BLOCK, run.businessDate()));
        }
    }
}
