package org.relance.web.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.relance.kernel.Actor;
import org.relance.kernel.ApplicationStarted;
import org.relance.kernel.ApplicationStopping;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.db.ConfiguredDataSource;
import org.relance.kernel.db.SchemaMigrator;

/**
 * Brings the database to the version of the program, then tells the modules that they can work.
 * Bean managed transactions: migrations and the modules' observers begin their own.
 */
@Singleton
@jakarta.ejb.Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/relance",
        className = "org.relance.kernel.db.ConfiguredDataSource",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 40)
public class Startup {

    private static final Logger LOG = Logger.getLogger(Startup.class.getName());

    @Resource(lookup = "java:app/jdbc/relance")
    DataSource dataSource;

    @Inject CurrentActor currentActor;
    @Inject Event<ApplicationStarted> started;
    @Inject Event<ApplicationStopping> stopping;

    @PostConstruct
    void start() {
        SchemaMigrator.migrate(dataSource, Thread.currentThread().getContextClassLoader());
        currentActor.run(Actor.SYSTEM, () -> started.fire(new ApplicationStarted()));
        LOG.info("Relance is ready");
    }

    @PreDestroy
    void stop() {
        currentActor.run(Actor.SYSTEM, () -> stopping.fire(new ApplicationStopping()));
        ConfiguredDataSource.close();
        LOG.info("Relance has stopped");
    }
}
