package org.relance.batch.runtime;

import jakarta.transaction.TransactionManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import org.jberet.repository.JobRepository;
import org.jberet.spi.ArtifactFactory;
import org.jberet.spi.BatchEnvironment;
import org.jberet.spi.JobTask;
import org.jberet.spi.JobXmlResolver;
import org.jberet.tools.MetaInfBatchJobsJobXmlResolver;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;

/** Connects JBeret to the application: threads act as whoever started the job. */
class JobEnvironment implements BatchEnvironment {

    private final ThreadLocal<List<Runnable>> held = new ThreadLocal<>();
    private final ExecutorService threads;
    private final TransactionManager transactions;
    private final ArtifactFactory artifacts;
    private final JobRepository repository;
    private final CurrentActor currentActor;
    private final JobXmlResolver resolver = new MetaInfBatchJobsJobXmlResolver();

    JobEnvironment(
            JobHost host,
            ArtifactFactory artifacts,
            JobRepository repository,
            CurrentActor currentActor) {
        this.threads = host.threads();
        this.transactions = host.transactions();
        this.artifacts = artifacts;
        this.repository = repository;
        this.currentActor = currentActor;
    }

    /** From now on, what this thread submits waits until {@link #release}. */
    void hold() {
        held.set(new ArrayList<>());
    }

    /** What this thread has submitted since {@link #hold}. */
    List<Runnable> release() {
        List<Runnable> tasks = held.get();
        held.remove();
        return tasks;
    }

    /** Runs the work on a thread of the server, as the actor of the calling thread. */
    void execute(Runnable work) {
        Actor actor = currentActor.find().orElse(Actor.SYSTEM);
        threads.execute(() -> currentActor.run(actor, work));
    }

    @Override
    public void submitTask(JobTask task) {
        List<Runnable> waiting = held.get();
        if (waiting == null) {
            execute(task);
        } else {
            waiting.add(task);
        }
    }

    @Override
    public ClassLoader getClassLoader() {
        return Thread.currentThread().getContextClassLoader();
    }

    @Override
    public ArtifactFactory getArtifactFactory() {
        return artifacts;
    }

    @Override
    public TransactionManager getTransactionManager() {
        return transactions;
    }

    @Override
    public JobRepository getJobRepository() {
        return repository;
    }

    @Override
    public JobXmlResolver getJobXmlResolver() {
        return resolver;
    }

    @Override
    public Properties getBatchConfigurationProperties() {
        return new Properties();
    }

    @Override
    public String getApplicationName() {
        return "relance";
    }
}
