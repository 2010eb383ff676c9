package org.relance.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.relance.kernel.db.Database;

/** Ready as soon as the database answers from a table of ours. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    @Inject Database database;

    @Override
    public HealthCheckResponse call() {
        try {
            database.ask(
                    h ->
                            h.createQuery("select count(*) from crm_number_series")
                                    .mapTo(Long.class)
                                    .one());
            return HealthCheckResponse.up("database");
        } catch (RuntimeException e) {
            return HealthCheckResponse.down("database");
        }
    }
}
