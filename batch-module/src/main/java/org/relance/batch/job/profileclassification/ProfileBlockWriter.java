package org.relance.batch.job.profileclassification;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.relance.batch.run.CurrentRun;
import org.relance.crm.api.ProfileClassification;

/** Answers for a block; answering again for the same day changes nothing. */
@Dependent
@Named
class ProfileBlockWriter extends AbstractItemWriter {

    @Inject CurrentRun run;
    @Inject StepContext step;
    @Inject ProfileClassification classification;

    @Override
    public void writeItems(List<Object> items) {
        for (Object item : items) {
            ProfilePlace place = (ProfilePlace) item;
            step.setTransientUserData(
                    classification.classify(place.question(), place.after(), run.businessDate()));
        }
    }
}
