package org.relance.batch.job.duplicatesearch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.relance.crm.api.DuplicateSearch;

/** Brings the strings of a block up to date; doing it again changes nothing. */
@Dependent
@Named
class StringBlockWriter extends AbstractItemWriter {

    private static final int BLOCK = 500;

    @Inject StepContext step;
    @Inject DuplicateSearch search;

    @Override
    public void writeItems(List<Object> items) {
        for (Object after : items) {
            step.setTransientUserData(search.writeStrings((Long) after, BLOCK));
        }
    }
}
