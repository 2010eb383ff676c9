package org.relance.web.batch;

import java.io.Serializable;
import org.relance.batch.api.NightlyJob;

/** A job of the plan while it is edited. */
public class PlannedJob implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String job;
    private boolean enabled;

    PlannedJob(String job, boolean enabled) {
        this.job = job;
        this.enabled = enabled;
    }

    NightlyJob at(int position) {
        return new NightlyJob(job, position, enabled);
    }

    public String getJob() {
        return job;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }
}
