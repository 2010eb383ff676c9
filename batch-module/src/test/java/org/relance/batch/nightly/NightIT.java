package org.relance.batch.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.access.api.NewUser;
import org.relance.access.api.Notification;
import org.relance.access.api.Notifications;
import org.relance.access.api.Users;
import org.relance.batch.api.Job;
import org.relance.batch.api.JobLauncher;
import org.relance.batch.api.JobParameters;
import org.relance.batch.api.JobSchedule;
import org.relance.batch.api.Jobs;
import org.relance.batch.api.NightJobView;
import org.relance.batch.api.NightView;
import org.relance.batch.api.NightlyJob;
import org.relance.batch.api.RunRow;
import org.relance.batch.api.RunStatus;
import org.relance.batch.api.SchedulePlan;
import org.relance.batch.runtime.JobRuntime;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.test.Committed;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
@Committed
class NightIT {

    @Inject JobSchedule schedule;
    @Inject JobLauncher launcher;
    @Inject Jobs jobs;
    @Inject Scheduler scheduler;
    @Inject Database database;
    @Inject JobRuntime runtime;
    @Inject Notifications notifications;
    @Inject Users users;
    @Inject CurrentActor currentActor;

    @BeforeEach
    void clean() {
        runtime.ready();
        schedule.change(new SchedulePlan(null, 0, List.of()));
        database.change(
                h -> {
                    h.execute("delete from bat_schedule_start");
                    h.execute("delete from crm_user where username = 'admin'");
                });
        users.create(
                new NewUser(
                        "admin",
                        "Camille Ferrand",
                        null,
                        "correct horse battery",
                        "fr",
                        null,
                        null,
                        Set.of(Role.ADMINISTRATOR)));
    }

    @Test
    void tellsOfTheNightAndNotOfItsParts() throws InterruptedException {
        plan("campaign-mailing", "campaign-figures");

        awaitTold(launcher.start(Job.NIGHTLY, JobParameters.none()));

        assertThat(told())
                .extracting(Notification::message)
                .containsExactly("batch:notice.nightly.DONE");
    }

    @Test
    void tellsAdministratorsOnlyOfAScheduledNightThatFailed() throws InterruptedException {
        awaitTold(startAsTheScheduleDoes());
        assertThat(told()).isEmpty();

        plan("no-such-job");
        awaitTold(startAsTheScheduleDoes());

        assertThat(told())
                .extracting(Notification::message)
                .containsExactly("batch:notice.nightly.FAILED");
    }

    private long startAsTheScheduleDoes() {
        AtomicLong id = new AtomicLong();
        currentActor.run(
                Actor.SYSTEM, () -> id.set(launcher.start(Job.NIGHTLY, JobParameters.none())));
        return id.get();
    }

    private List<Notification> told() {
        return notifications.list(ListRequest.first(10)).rows();
    }

    private void awaitTold(long id) throws InterruptedException {
        await(
                () ->
                        database.ask(
                                h ->
                                        h.createQuery(
                                                        "select told from bat_run where"
                                                                + " job_execution_id = :id")
                                                .bind("id", id)
                                                .mapTo(Boolean.class)
                                                .one()));
    }

    @Test
    void completesANightWithoutJobs() throws InterruptedException {
        RunRow night = awaitEnd(launcher.start(Job.NIGHTLY, JobParameters.none()));

        assertThat(night.status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(schedule.latestNight().map(NightView::jobs)).contains(List.of());
    }

    @Test
    void failsButGoesOnWhereAJobCannotStart() throws InterruptedException {
        plan("no-such-job", "neither-this");

        RunRow night = awaitEnd(launcher.start(Job.NIGHTLY, JobParameters.none()));

        assertThat(night.status()).isEqualTo(RunStatus.FAILED);
        assertThat(night.message()).isEqualTo("batch.night-incomplete no-such-job neither-this");
        assertThat(schedule.latestNight().orElseThrow().jobs())
                .extracting(NightJobView::job, NightJobView::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "no-such-job", "batch.job-unknown no-such-job"),
                        org.assertj.core.groups.Tuple.tuple(
                                "neither-this", "batch.job-unknown neither-this"));
    }

    @Test
    void runsAJobOfTheNightToItsEnd() throws InterruptedException {
        plan("campaign-mailing", "campaign-figures");

        RunRow night = awaitEnd(launcher.start(Job.NIGHTLY, JobParameters.none()));

        assertThat(night.status()).isEqualTo(RunStatus.COMPLETED);
        NightView seen = schedule.latestNight().orElseThrow();
        assertThat(seen.count(RunStatus.COMPLETED)).isEqualTo(2);
        assertThat(seen.jobs())
                .extracting(job -> job.run().job())
                .containsExactly("campaign-mailing", "campaign-figures");
    }

    @Test
    void beginsTheNightOnceAtItsTime() throws InterruptedException {
        schedule.change(new SchedulePlan(LocalTime.of(9, 30), 0, List.of()));
        long before = nights().total();

        scheduler.look();
        scheduler.look();

        assertThat(nights().total()).isEqualTo(before + 1);
        awaitEnd(nights().rows().get(0).id());
    }

    @Test
    void beginsNoNightBeforeItsTimeNorLongAfter() {
        long before = nights().total();

        schedule.change(new SchedulePlan(LocalTime.of(10, 1), 0, List.of()));
        scheduler.look();
        schedule.change(new SchedulePlan(LocalTime.of(8, 59), 0, List.of()));
        scheduler.look();

        assertThat(nights().total()).isEqualTo(before);
    }

    @Test
    void keepsThePlanInTheOrderGiven() {
        schedule.change(
                new SchedulePlan(
                        LocalTime.of(23, 15),
                        5,
                        List.of(
                                new NightlyJob("campaign-figures", 9, true),
                                new NightlyJob("campaign-mailing", 3, false))));

        assertThat(schedule.plan())
                .isEqualTo(
                        new SchedulePlan(
                                LocalTime.of(23, 15),
                                5,
                                List.of(
                                        new NightlyJob("campaign-figures", 1, true),
                                        new NightlyJob("campaign-mailing", 2, false))));
    }

    @Test
    void refusesAJobThatCannotRunByItself() {
        SchedulePlan plan = new SchedulePlan(null, 0, List.of(new NightlyJob("import", 1, true)));

        assertThatThrownBy(() -> schedule.change(plan))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("batch.job-unknown");
    }

    private void plan(String... names) {
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            int position = i;
            database.change(
                    h ->
                            h.execute(
                                    "insert into bat_nightly_job (job_name, position, enabled)"
                                            + " values (?, ?, true)",
                                    name,
                                    position));
        }
    }

    private ListPage<RunRow> nights() {
        return jobs.list(ListRequest.first(1).with("job", "nightly"));
    }

    private RunRow awaitEnd(long id) throws InterruptedException {
        await(() -> !jobs.get(id).status().active());
        return jobs.get(id);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("this takes too long").isLessThan(end);
            Thread.sleep(20);
        }
    }
}
