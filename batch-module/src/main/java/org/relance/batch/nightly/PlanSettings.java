package org.relance.batch.nightly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.relance.batch.api.SchedulePlan;
import org.relance.kernel.db.Settings;

/** The times of the plan, kept as settings. */
@ApplicationScoped
class PlanSettings {

    private static final String TIME = "batch.nightly.time";
    private static final String MINUTES = "batch.mailing.minutes";
    private static final String NEVER = "never";
    private static final LocalTime USUAL_TIME = LocalTime.of(2, 0);
    private static final int USUAL_MINUTES = 1;

    @Inject Settings settings;

    /** False where the configuration of this server lets nothing begin by itself. */
    static boolean isOn() {
        return ConfigProvider.getConfig().getValue("relance.batch.schedule", Boolean.class);
    }

    Optional<LocalTime> nightlyTime() {
        String text = settings.find(TIME).orElse(USUAL_TIME.toString());
        return NEVER.equals(text) ? Optional.empty() : Optional.of(LocalTime.parse(text));
    }

    int mailingMinutes() {
        return settings.find(MINUTES).map(Integer::parseInt).orElse(USUAL_MINUTES);
    }

    void put(SchedulePlan plan) {
        settings.put(TIME, plan.nightlyTime() == null ? NEVER : plan.nightlyTime().toString());
        settings.put(MINUTES, Integer.toString(plan.mailingMinutes()));
    }
}
