package org.relance.batch.contact;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.batch.api.Job;
import org.relance.batch.api.JobLauncher;
import org.relance.batch.api.JobParameters;
import org.relance.batch.api.Jobs;
import org.relance.batch.api.RunRow;
import org.relance.batch.api.RunStatus;
import org.relance.batch.runtime.JobRuntime;
import org.relance.crm.api.Communication;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.DuplicateRow;
import org.relance.crm.api.DuplicateSetup;
import org.relance.crm.api.Duplicates;
import org.relance.kernel.db.Database;
import org.relance.test.Committed;
import org.relance.test.RelanceExtension;

/** The job finds pairs among contacts of which nothing was written with an edit. */
@ExtendWith(RelanceExtension.class)
@Committed
class DuplicateSearchJobIT {

    private static final int PERSONS = 130;

    @Inject JobLauncher launcher;
    @Inject Jobs jobs;
    @Inject JobRuntime runtime;
    @Inject Contacts contacts;
    @Inject Duplicates duplicates;
    @Inject Database database;

    private final List<Long> made = new ArrayList<>();

    @BeforeEach
    void nothingIsMaintained() {
        runtime.ready();
        duplicates.change(
                new DuplicateSetup(60, false, false, true, DuplicateSetup.USUAL.strings()));
    }

    @AfterEach
    void nothingIsLeft() {
        made.forEach(
                id -> database.change(h -> h.execute("delete from crm_contact where id = ?", id)));
        duplicates.change(DuplicateSetup.USUAL);
    }

    private ContactView person(String name, String address) {
        ContactView person =
                contacts.create(ContactDetails.person(name).with(Communication.ofEmail(address)));
        made.add(person.id());
        return person;
    }

    private RunRow search() throws InterruptedException {
        long id = launcher.start(Job.DUPLICATE_SEARCH, JobParameters.none());
        long end = System.nanoTime() + 120_000_000_000L;
        while (jobs.get(id).status().active()
                || database.ask(
                                h ->
                                        h.createQuery("select count(*) from bat_lock")
                                                .mapTo(Long.class)
                                                .one())
                        > 0) {
            assertThat(System.nanoTime()).as("the execution takes too long").isLessThan(end);
            Thread.sleep(20);
        }
        return jobs.get(id);
    }

    @Test
    void findsThemInSeveralBlocks() throws InterruptedException {
        ContactView first = person("Anne Morel", "anne@recherche.example");
        for (int i = 0; i < PERSONS; i++) {
            person("Personne " + i, "p" + i + "@recherche.example");
        }
        ContactView last = person("A. Morel", "anne@recherche.example");

        RunRow run = search();

        assertThat(run.status()).as(run.message()).isEqualTo(RunStatus.COMPLETED);
        assertThat(duplicates.of(first.id()))
                .extracting(DuplicateRow::otherId)
                .containsExactly(last.id());
        assertThat(search().status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(duplicates.of(first.id())).hasSize(1);
    }
}
