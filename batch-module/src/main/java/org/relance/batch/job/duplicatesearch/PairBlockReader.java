package org.relance.batch.job.duplicatesearch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Blocks of the contacts whose strings are new. */
@Dependent
@Named
class PairBlockReader extends BlockReader {

    @Override
    long left(long contactId) {
        return search.unsearchedAfter(contactId);
    }

    @Override
    boolean more(long contactId) {
        return search.hasUnsearchedAfter(contactId);
    }
}
