package org.relance.batch.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.access.api.NewUser;
import org.relance.access.api.Notification;
import org.relance.access.api.NotificationKind;
import org.relance.access.api.Notifications;
import org.relance.access.api.Users;
import org.relance.batch.api.JobLauncher;
import org.relance.batch.api.Jobs;
import org.relance.batch.api.RunRow;
import org.relance.batch.api.RunStatus;
import org.relance.batch.api.StepRow;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListRequest;
import org.relance.test.Committed;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
@Committed
class ExecutionsIT {

    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

    @Inject Executions executions;
    @Inject Jobs jobs;
    @Inject JobLauncher launcher;
    @Inject Recovery recovery;
    @Inject RunEnds ends;
    @Inject Notifications notifications;
    @Inject Users users;
    @Inject CurrentActor currentActor;
    @Inject Database database;

    @BeforeEach
    void clean() {
        CountWriter.failAt = 0;
        CountWriter.waitAt = 0;
        CountWriter.reached = new CountDownLatch(1);
        CountWriter.goOn = new CountDownLatch(1);
        database.change(h -> h.execute("delete from crm_setting where name like 'count.%'"));
        database.change(h -> h.execute("delete from crm_user where username = 'admin'"));
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
    void runsAJobInTheNameOfWhoStartedIt() throws InterruptedException {
        RunRow run = awaitEnd(start());

        assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(run.startedBy()).isEqualTo("Camille Ferrand");
        assertThat(run.percent()).isEqualTo(100);
        assertThat(run.doneItems()).isEqualTo(100);
        assertThat(run.totalItems()).isEqualTo(100);
        assertThat(written()).isEqualTo(100);
        assertThat(jobs.view(run.id()).steps())
                .extracting(StepRow::name, StepRow::readCount, StepRow::writeCount)
                .containsExactly(tuple("count-items", 100L, 100L));
    }

    @Test
    void goesOnAtTheLastCheckpointAfterAFailure() throws InterruptedException {
        CountWriter.failAt = 47;
        RunRow failed = awaitEnd(start());

        assertThat(failed.status()).isEqualTo(RunStatus.FAILED);
        assertThat(failed.message()).isEqualTo("test.too-far 47");
        assertThat(failed.nextItem()).isEqualTo(41);
        assertThat(failed.percent()).isEqualTo(40);
        assertThat(written()).isEqualTo(40);

        CountWriter.failAt = 0;
        RunRow second = awaitEnd(launcher.restart(failed.id()));
        assertThat(second.status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(second.restartOf()).isEqualTo(failed.id());
        assertThat(second.firstItem()).isEqualTo(40);
        assertThat(written()).isEqualTo(100);
        assertThat(jobs.skipped(second.id(), ListRequest.first(10)).total()).isEqualTo(2);
        assertThat(jobs.get(failed.id()).canRestart()).isFalse();
        assertThat(jobs.latest(failed.id()).id()).isEqualTo(second.id());
        assertThatThrownBy(() -> launcher.restart(failed.id()))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("batch.not-restartable");
    }

    @Test
    void refusesASecondExecutionWhileOneRunsAndStopsAtACheckpoint() throws InterruptedException {
        CountWriter.waitAt = 15;
        long first = start();
        CountWriter.reached.await();

        assertThatThrownBy(this::start)
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("batch.already-running");
        assertThat(jobs.get(first).status()).isEqualTo(RunStatus.STARTED);
        jobs.stop(first);
        CountWriter.goOn.countDown();

        RunRow stopped = awaitEnd(first);
        assertThat(stopped.status()).isEqualTo(RunStatus.STOPPED);
        assertThat(written()).isEqualTo(stopped.doneItems()).isLessThan(100);
        assertThat(awaitEnd(launcher.restart(first)).status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(written()).isEqualTo(100);
    }

    @Test
    void neverRestartsWhatWasAbandoned() throws InterruptedException {
        CountWriter.failAt = 5;
        long id = awaitEnd(start()).id();

        jobs.abandon(id);

        assertThat(jobs.get(id).status()).isEqualTo(RunStatus.ABANDONED);
        assertThatThrownBy(() -> launcher.restart(id))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("batch.not-restartable");
    }

    @Test
    void goesOnByItselfWithWhatADeadServerLeft() throws InterruptedException {
        CountWriter.failAt = 47;
        RunRow left = awaitEnd(start());
        CountWriter.failAt = 0;
        pretendThatTheServerDiedIn(left.id());

        recovery.recover("dead-node");

        RunRow settled = jobs.get(left.id());
        assertThat(settled.status()).isEqualTo(RunStatus.FAILED);
        assertThat(settled.message()).isEqualTo("batch.node-died");
        assertThat(settled.nextItem()).isEqualTo(41);
        RunRow second = awaitEnd(jobs.latest(left.id()).id());
        assertThat(second.id()).isNotEqualTo(left.id());
        assertThat(second.startedBy()).isEqualTo("Camille Ferrand");
        assertThat(second.status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(written()).isEqualTo(100);
    }

    @Test
    void isActiveUntilItsKeyIsFreeEvenIfTheServerDiesBetween() throws Exception {
        RunRow done = awaitEnd(start());
        assertThat(locked(done.id())).isFalse();
        database.change(
                h ->
                        h.execute(
                                "insert into bat_lock (lock_key, node, job_execution_id, taken_at)"
                                        + " values ('test-count', 'dead-node', ?,"
                                        + " current_timestamp)",
                                done.id()));
        assertThat(jobs.get(done.id()).status().active()).isTrue();

        recovery.recover("dead-node");

        assertThat(jobs.get(done.id()).status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(locked(done.id())).isFalse();
    }

    @Test
    void tellsWhoStartedItHowItEnded() throws InterruptedException {
        CountWriter.failAt = 47;
        long failed = awaitTold(start());
        CountWriter.failAt = 0;
        long second = awaitTold(launcher.restart(failed));

        assertThat(told())
                .extracting(Notification::message, Notification::link)
                .containsExactly(
                        tuple(
                                "batch:notice.test-count.DONE",
                                "/batch/run-list.xhtml?run=" + second),
                        tuple(
                                "batch:notice.test-count.FAILED",
                                "/batch/run-list.xhtml?run=" + failed));
        assertThat(told().get(0).arguments()).containsExactly("A test", 100L, 0L);
        assertThat(told().get(1).kind()).isEqualTo(NotificationKind.FAILED);
    }

    @Test
    void tellsOnceOfWhatADeadServerLeftAndARescuerFinished() throws InterruptedException {
        CountWriter.failAt = 47;
        long left = awaitTold(start());
        CountWriter.failAt = 0;
        pretendThatNobodyWasToldOf(left);
        pretendThatTheServerDiedIn(left);

        recovery.recover("dead-node");
        long second = awaitTold(jobs.latest(left).id());
        ends.tell(left);
        ends.tellMissed(FAR);

        assertThat(told())
                .extracting(Notification::link)
                .containsExactly("/batch/run-list.xhtml?run=" + second);
    }

    @Test
    void tellsLaterWhatAServerDiedBeforeTelling() throws Exception {
        long done = awaitTold(start());
        pretendThatNobodyWasToldOf(done);

        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Void> sweep =
                () -> {
                    together.await();
                    currentActor.run(Actor.SYSTEM, () -> ends.tellMissed(FAR));
                    return null;
                };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<Void> end : threads.invokeAll(List.of(sweep, sweep))) {
                end.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(told()).hasSize(1);
    }

    @Test
    void waitsForTheNextStartWhereItsServerStoppedIt() throws InterruptedException {
        CountWriter.failAt = 47;
        long left = awaitTold(start());
        pretendThatNobodyWasToldOf(left);
        database.change(
                h ->
                        h.execute(
                                "update bat_run set message = ? where job_execution_id = ?",
                                Recovery.NODE_STOPPED,
                                left));

        ends.tell(left);
        ends.tellMissed(FAR);
        assertThat(told()).isEmpty();

        ends.tellFinal(left);
        assertThat(told()).hasSize(1);
    }

    private List<Notification> told() {
        return notifications.list(ListRequest.first(10)).rows();
    }

    private long awaitTold(long id) throws InterruptedException {
        awaitEnd(id);
        await(
                () ->
                        count(
                                        "select count(*) from bat_run where told = true and"
                                                + " job_execution_id = "
                                                + id)
                                == 1);
        return id;
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("this takes too long").isLessThan(end);
            Thread.sleep(20);
        }
    }

    private void pretendThatNobodyWasToldOf(long id) {
        database.change(
                h -> {
                    h.execute("update bat_run set told = false where job_execution_id = ?", id);
                    h.execute("delete from crm_notification");
                });
    }

    private long start() {
        return executions.start(
                "test-count", NewRun.first("test-count", "A test", null), new Properties());
    }

    private RunRow awaitEnd(long id) throws InterruptedException {
        await(() -> !jobs.get(id).status().active());
        return jobs.get(id);
    }

    private boolean locked(long id) {
        return count("select count(*) from bat_lock where job_execution_id = " + id) > 0;
    }

    private long written() {
        return count("select count(*) from crm_setting where name like 'count.%'");
    }

    private long count(String sql) {
        return database.ask(h -> h.createQuery(sql).mapTo(Long.class).one());
    }

    /** Leaves the tables as a kill in the middle of the fifth chunk does. */
    private void pretendThatTheServerDiedIn(long id) {
        database.change(
                h -> {
                    h.execute(
                            "update bat_run set node = 'dead-node' where job_execution_id = ?", id);
                    h.execute(
                            "update bat_job_execution set batchstatus = 'STARTED', endtime = null"
                                    + " where jobexecutionid = ?",
                            id);
                    h.execute(
                            "update bat_step_execution set batchstatus = 'STARTED', endtime = null"
                                    + " where jobexecutionid = ?",
                            id);
                    h.execute(
                            "insert into bat_lock (lock_key, node, job_execution_id, taken_at)"
                                    + " values ('test-count', 'dead-node', ?, current_timestamp)",
                            id);
                });
    }
}
