package org.relance.batch.job.campaignmailing;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.relance.marketing.api.Deliveries;

/** Fixes who gets what, for all launches whose start date has come. */
@Dependent
@Named
class FreezeAudiencesBatchlet extends AbstractBatchlet {

    @Inject Deliveries deliveries;

    @Override
    public String process() {
        deliveries.freezeDue();
        return "";
    }
}
