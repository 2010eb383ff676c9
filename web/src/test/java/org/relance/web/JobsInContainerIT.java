package org.relance.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.batch.api.Job;
import org.relance.batch.api.JobLauncher;
import org.relance.batch.api.JobParameters;
import org.relance.batch.api.JobSchedule;
import org.relance.batch.api.Jobs;
import org.relance.batch.api.NightlyJob;
import org.relance.batch.api.RunRow;
import org.relance.batch.api.RunStatus;
import org.relance.batch.api.SchedulePlan;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;

/** JBeret beside the server's own batch runtime: threads, transactions and beans of the server. */
@ExtendWith(ArquillianExtension.class)
class JobsInContainerIT {

    @Deployment
    static WebArchive relance() {
        return Deployments.relance(JobsInContainerIT.class);
    }

    @Inject JobLauncher launcher;
    @Inject Jobs jobs;
    @Inject JobSchedule schedule;
    @Inject CurrentActor currentActor;

    @Test
    void runsTheNightWithItsJobsOnTheServersThreads() throws Exception {
        RunRow night =
                currentActor.call(
                        Actor.SYSTEM,
                        () -> {
                            schedule.change(
                                    new SchedulePlan(
                                            LocalTime.of(2, 0),
                                            0,
                                            List.of(new NightlyJob("campaign-mailing", 1, true))));
                            return awaitEnd(launcher.start(Job.NIGHTLY, JobParameters.none()));
                        });

        assertEquals(RunStatus.COMPLETED, night.status(), night.message());
        assertEquals("Relance", night.startedBy());
        assertEquals(1, night.doneItems());
    }

    @Test
    void refusesAStartWithoutItsParameter() {
        DomainException refusal =
                assertThrows(
                        DomainException.class,
                        () ->
                                currentActor.call(
                                        Actor.SYSTEM,
                                        () -> launcher.start(Job.IMPORT, JobParameters.none())));

        assertEquals("batch.parameter-missing", refusal.code());
    }

    private RunRow awaitEnd(long id) throws InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (jobs.get(id).status().active()) {
            assertTrue(System.nanoTime() < end, "the execution takes too long");
            Thread.sleep(100);
        }
        return jobs.get(id);
    }
}
