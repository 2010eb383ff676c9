package org.relance.batch.nightly;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.logging.Logger;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.relance.batch.api.Job;
import org.relance.batch.api.JobLauncher;
import org.relance.batch.api.JobParameters;
import org.relance.batch.runtime.Timers;
import org.relance.crm.api.Invitations;
import org.relance.kernel.ApplicationStarted;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.marketing.api.Deliveries;
import org.relance.marketing.api.Outbox;

/** Starts what is due, once for all servers on the database. */
@ApplicationScoped
class Scheduler {

    private static final Logger LOG = Logger.getLogger(Scheduler.class.getName());
    private static final Duration GLANCE = Duration.ofSeconds(10);
    // A server that was down at the time begins the night late, but not in the middle of the day.
    private static final Duration LATEST = Duration.ofHours(1);

    @Inject Timers timers;
    @Inject PlanSettings settings;
    @Inject StartClaims claims;
    @Inject JobLauncher launcher;
    @Inject BusinessClock clock;
    @Inject Deliveries deliveries;
    @Inject Invitations invitations;
    @Inject Outbox outbox;

    private volatile Instant lastMailing;

    void start(@Observes @Priority(3100) ApplicationStarted event) {
        if (PlanSettings.isOn()) {
            timers.every(GLANCE, this::look);
        } else {
            LOG.info("Nothing begins by itself on this server (relance.batch.schedule)");
        }
    }

    /** Starts whatever is due now. */
    void look() {
        invitations.deliver();
        sendSingleMails();
        ZonedDateTime now = clock.systemClock().instant().atZone(clock.zone());
        settings.nightlyTime().ifPresent(time -> startNight(time, now));
        if (settings.mailingMinutes() > 0) {
            startMailing(now.toInstant(), Duration.ofMinutes(settings.mailingMinutes()));
        }
    }

    /** Who waits for such a mail does not wait for the next mailing. */
    private void sendSingleMails() {
        try {
            outbox.sendDue();
        } catch (DomainException e) {
            LOG.info(() -> "Single mails stay due: " + e.getMessage());
        }
    }

    /** Looks at whole multiples of the pause, and starts only where there is something to send. */
    private void startMailing(Instant now, Duration pause) {
        Instant due = lastMultiple(now, pause);
        if (due.equals(lastMailing)) {
            return;
        }
        lastMailing = due;
        if (deliveries.isAnythingDue()) {
            startOnce(Job.CAMPAIGN_MAILING, due);
        }
    }

    /**
     * The latest whole multiple of the pause, the same on all servers: none is a nanosecond off.
     */
    static Instant lastMultiple(Instant now, Duration pause) {
        long millis = now.toEpochMilli();
        return Instant.ofEpochMilli(millis - Math.floorMod(millis, pause.toMillis()));
    }

    private void startNight(LocalTime time, ZonedDateTime now) {
        ZonedDateTime due = now.with(time);
        if (!now.isBefore(due) && now.isBefore(due.plus(LATEST))) {
            startOnce(Job.NIGHTLY, due.toInstant());
        }
    }

    private void startOnce(Job job, Instant due) {
        if (claims.taken(job.id(), due)) {
            return;
        }
        try {
            claims.take(job.id(), due);
            launcher.start(job, JobParameters.none());
        } catch (UnableToExecuteStatementException e) {
            LOG.fine(() -> job.id() + " of " + due + " belongs to another server");
        } catch (DomainException e) {
            LOG.info(() -> job.id() + " of " + due + " was not started: " + e.getMessage());
        }
    }
}
