package org.relance.batch.job.profileclassification;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.relance.batch.run.Checkpoint;
import org.relance.batch.run.CurrentRun;
import org.relance.crm.api.ProfileClassification;

/**
 * Yields the next block of the questions. Where a block ends is known once it is written, so the
 * writer leaves it in the step's transient data. Questions are counted; the blocks of one are not.
 */
@Dependent
@Named
class ProfileBlockReader extends AbstractItemReader {

    @Inject CurrentRun run;
    @Inject StepContext step;
    @Inject ProfileClassification classification;

    private List<Long> questions;
    private Checkpoint at;
    private ProfilePlace next;

    @Override
    public void open(Serializable kept) {
        at = Checkpoint.of(kept);
        questions = classification.questions(run.parameters().text("questionnaire").orElse(null));
        ProfilePlace reached = at.position(ProfilePlace.class, null);
        // A question that went meanwhile is no place to go on from: all are answered anew.
        boolean known = reached != null && questions.contains(reached.question());
        at = known ? at : Checkpoint.START;
        next = known ? reached : first(0);
        run.begin(questions.size(), at);
    }

    private ProfilePlace first(int index) {
        return index < questions.size() ? new ProfilePlace(questions.get(index), 0) : null;
    }

    @Override
    public Object readItem() {
        return next;
    }

    @Override
    public Serializable checkpointInfo() {
        if (step.getTransientUserData() instanceof ProfileClassification.Block block) {
            step.setTransientUserData(null);
            advance(block);
            run.at(at);
        }
        return at;
    }

    private void advance(ProfileClassification.Block block) {
        if (block.more()) {
            next = new ProfilePlace(next.question(), block.lastContactId());
            at = new Checkpoint(at.done(), 0, next);
        } else {
            next = first(questions.indexOf(next.question()) + 1);
            at = at.next(next);
        }
    }
}
