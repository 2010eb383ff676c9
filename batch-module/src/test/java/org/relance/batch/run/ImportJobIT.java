package org.relance.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.batch.api.Job;
import org.relance.batch.api.JobLauncher;
import org.relance.batch.api.JobParameters;
import org.relance.batch.api.Jobs;
import org.relance.batch.api.RunRow;
import org.relance.batch.api.RunStatus;
import org.relance.batch.api.SkippedItem;
import org.relance.batch.runtime.JobRuntime;
import org.relance.crm.api.ImportStatus;
import org.relance.crm.api.ImportView;
import org.relance.crm.api.Imports;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListRequest;
import org.relance.test.Committed;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
@Committed
class ImportJobIT {

    private static final int ROWS = 1_000;
    private static int files;

    @Inject Imports imports;
    @Inject JobLauncher launcher;
    @Inject Jobs jobs;
    @Inject JobRuntime runtime;
    @Inject Recovery recovery;
    @Inject Database database;

    @BeforeEach
    void ready() {
        runtime.ready();
    }

    @Test
    void importsAFileAndShowsTheRowsThatWereRejected() throws InterruptedException {
        long importId = receive(10, "S;X1;;;\nS;X2;;;\n");

        RunRow run = awaitEnd(start(importId));

        assertThat(run.status()).as(run.message()).isEqualTo(RunStatus.COMPLETED);
        assertThat(run.label()).isEqualTo("tiers.csv");
        assertThat(run.totalItems()).isEqualTo(12);
        assertThat(run.doneItems()).isEqualTo(12);
        assertThat(run.skippedItems()).isEqualTo(2);
        ImportView done = imports.find(importId).orElseThrow();
        assertThat(done.status()).isEqualTo(ImportStatus.DONE);
        assertThat(done.createdRows()).isEqualTo(10);
        assertThat(done.rejectedRows()).isEqualTo(2);
        assertThat(jobs.skipped(run.id(), ListRequest.first(10)).rows())
                .extracting(SkippedItem::itemKey)
                .containsExactly("11", "12");
    }

    @Test
    void writesEachRowOnceWhereItIsStoppedAndRestarted() throws InterruptedException {
        long importId = receive(ROWS, "");
        RunRow stopped = stopInTheMiddle(start(importId));

        assertThat(stopped.status()).isEqualTo(RunStatus.STOPPED);
        assertThat(stopped.doneItems()).isEqualTo(contactsOf(importId)).isLessThan(ROWS);

        RunRow second = awaitEnd(launcher.restart(stopped.id()));
        assertThat(second.status()).as(second.message()).isEqualTo(RunStatus.COMPLETED);
        assertThat(second.firstItem()).isEqualTo(stopped.doneItems());
        assertThat(contactsOf(importId)).isEqualTo(ROWS);
        assertThat(imports.find(importId).orElseThrow().createdRows()).isEqualTo(ROWS);
    }

    /**
     * Items are written one by one by their facade; the same job goes on behind their checkpoint.
     */
    @Test
    void writesEachItemOnceWhereItIsStoppedAndRestarted() throws InterruptedException {
        String rows =
                IntStream.rangeClosed(1, ROWS)
                        .mapToObj("JOB-%1$d;Article %1$d;PCS;1;STD\n"::formatted)
                        .collect(Collectors.joining());
        long importId =
                receive("ITEM", "Référence;Désignation;Unité;Prix;Groupe TVA\n" + rows + "X;;;;\n");
        try {
            RunRow stopped = stopInTheMiddle(start(importId));

            assertThat(stopped.status()).isEqualTo(RunStatus.STOPPED);
            assertThat(stopped.doneItems()).isEqualTo(itemsOfTheJob()).isLessThan(ROWS);
            RunRow second = awaitEnd(launcher.restart(stopped.id()));
            assertThat(second.status()).as(second.message()).isEqualTo(RunStatus.COMPLETED);
            assertThat(second.firstItem()).isEqualTo(stopped.doneItems());
            assertThat(itemsOfTheJob()).isEqualTo(ROWS);
            ImportView done = imports.find(importId).orElseThrow();
            assertThat(done.createdRows()).isEqualTo(ROWS);
            assertThat(done.rejectedRows()).isEqualTo(1);
            assertThat(imports.undo(importId).removed()).isEqualTo(ROWS);
        } finally {
            database.change(h -> h.execute("delete from prc_item where number like 'JOB-%'"));
        }
    }

    private long itemsOfTheJob() {
        return count("select count(*) from prc_item where number like 'JOB-%'");
    }

    @Test
    void writesEachRowOnceWhereTheServerDiesInTheMiddle() throws InterruptedException {
        long importId = receive(ROWS, "");
        RunRow left = stopInTheMiddle(start(importId));
        pretendThatTheServerDiedIn(left.id());

        recovery.recover("dead-importer");

        RunRow second = awaitEnd(jobs.latest(left.id()).id());
        assertThat(second.id()).isNotEqualTo(left.id());
        assertThat(second.status()).as(second.message()).isEqualTo(RunStatus.COMPLETED);
        assertThat(contactsOf(importId)).isEqualTo(ROWS);
    }

    @Test
    void failsWithTheCodeOfTheRefusalForAnUnknownImport() throws InterruptedException {
        RunRow run = awaitEnd(start(999_999));

        assertThat(run.status()).isEqualTo(RunStatus.FAILED);
        assertThat(run.message()).startsWith("crm.import-not-found");
    }

    /** Companies with names of their own, then the given lines. */
    private long receive(int companies, String more) {
        int file = ++files;
        String rows =
                IntStream.rangeClosed(1, companies)
                        .mapToObj(
                                i ->
                                        "S;F%1$d-%2$d;Maison %3$s;contact@m%1$d-%2$d.example\n"
                                                .formatted(file, i, name(file * 10_000 + i)))
                        .collect(Collectors.joining());
        String text = "Type;Code tiers;Nom;E-mail\n" + rows + more;
        return receive(Imports.CONTACT, text);
    }

    private long receive(String kind, String text) {
        return imports.receive(
                        kind,
                        "tiers.csv",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .id();
    }

    /** A name that resembles no other, so that none is taken for a duplicate. */
    private static String name(int number) {
        return Integer.toString(number * 7919, 36) + " " + Integer.toString(number * 104729, 36);
    }

    private long start(long importId) {
        return launcher.start(
                Job.IMPORT,
                JobParameters.none()
                        .with("importId", importId)
                        .with("chunkSize", 10)
                        .labelled("tiers.csv"));
    }

    private RunRow stopInTheMiddle(long id) throws InterruptedException {
        long end = System.nanoTime() + 30_000_000_000L;
        while (jobs.get(id).totalItems() == null) {
            assertThat(System.nanoTime()).as("the execution takes too long").isLessThan(end);
            Thread.sleep(5);
        }
        jobs.stop(id);
        return awaitEnd(id);
    }

    private RunRow awaitEnd(long id) throws InterruptedException {
        long end = System.nanoTime() + 120_000_000_000L;
        while (jobs.get(id).status().active() || locked(id)) {
            assertThat(System.nanoTime()).as("the execution takes too long").isLessThan(end);
            Thread.sleep(20);
        }
        return jobs.get(id);
    }

    private boolean locked(long id) {
        return count("select count(*) from bat_lock where job_execution_id = " + id) > 0;
    }

    private long contactsOf(long importId) {
        return count("select count(*) from crm_contact where import_id = " + importId);
    }

    private long count(String sql) {
        return database.ask(h -> h.createQuery(sql).mapTo(Long.class).one());
    }

    private void pretendThatTheServerDiedIn(long id) {
        database.change(
                h -> {
                    h.execute(
                            "update bat_run set node = 'dead-importer' where job_execution_id = ?",
                            id);
                    h.execute(
                            "update bat_job_execution set batchstatus = 'STARTED', endtime = null"
                                    + " where jobexecutionid = ?",
                            id);
                    h.execute(
                            "update bat_step_execution set batchstatus = 'STARTED', endtime = null"
                                    + " where jobexecutionid = ?",
                            id);
                });
    }
}
