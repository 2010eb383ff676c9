package org.relance.batch.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.batch.api.JobLauncher;
import org.relance.batch.api.Jobs;
import org.relance.batch.api.RunRow;
import org.relance.batch.api.RunStatus;
import org.relance.batch.api.StepRow;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListRequest;
import org.relance.test.Committed;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
@Committed
class ExecutionsIT {

    @Inject Executions executions;
    @Inject Jobs jobs;
    @Inject JobLauncher launcher;
    @Inject Recovery recovery;
    @Inject Database database;

    @BeforeEach
    void clean() {
        CountWriter.failAt = 0;
        CountWriter.waitAt = 0;
        CountWriter.reached = new CountDownLatch(1);
        CountWriter.goOn = new CountDownLatch(1);
        database.change(h -> h.execute("delete from crm_setting where name like 'count.%'"));
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
                .containsExactly(org.assertj.core.groups.Tuple.tuple("count-items", 100L, 100L));
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

    private long start() {
        return executions.start(
                "test-count", NewRun.first("test-count", "A test"), new Properties());
    }

    private RunRow awaitEnd(long id) throws InterruptedException {
        long end = System.nanoTime() + 20_000_000_000L;
        while (jobs.get(id).status().active()) {
            assertThat(System.nanoTime()).as("the execution takes too long").isLessThan(end);
            Thread.sleep(20);
        }
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
