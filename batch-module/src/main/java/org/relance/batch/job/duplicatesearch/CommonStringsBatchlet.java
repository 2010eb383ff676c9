package org.relance.batch.job.duplicatesearch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.relance.crm.api.DuplicateSearch;

/** Counts which strings are common, before pairs are looked for by the rare ones. */
@Dependent
@Named
class CommonStringsBatchlet extends AbstractBatchlet {

    @Inject DuplicateSearch search;

    @Override
    public String process() {
        search.countCommonStrings();
        return "";
    }
}
