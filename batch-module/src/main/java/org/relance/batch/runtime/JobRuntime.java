package org.relance.batch.runtime;

import jakarta.annotation.PostConstruct;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.StepExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.jberet.operations.JobOperatorImpl;
import org.jberet.repository.JdbcRepository;
import org.jberet.runtime.AbstractStepExecution;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.db.Database;

/**
 * Starts and steers JBeret's executions. Never called inside a transaction: the thread of a job
 * must see what its start has written.
 */
@ApplicationScoped
public class JobRuntime {

    /** Prefix of JBeret's own tables, which it creates itself on first use. */
    private static final String TABLE_PREFIX = "BAT_";

    @Inject JobHost host;
    @Inject BeanManager beans;
    @Inject Database database;
    @Inject CurrentActor currentActor;

    private JobEnvironment environment;
    private JobOperatorImpl operator;

    @PostConstruct
    void open() {
        Properties names = new Properties();
        names.setProperty(JdbcRepository.DB_TABLE_PREFIX_KEY, TABLE_PREFIX);
        JdbcRepository repository = new JdbcRepository(database.dataSource(), names);
        environment = new JobEnvironment(host, new CdiArtifacts(beans), repository, currentActor);
        operator = new JobOperatorImpl(environment);
    }

    /** Makes sure that JBeret's tables are there, for statements that read them. */
    public void ready() {
        operator.getJobNames();
    }

    /**
     * Starts a job.
     *
     * @param registered told the id of the execution before anything of it runs
     * @param ended told the id on the job's thread when the execution has ended in any way
     */
    public long start(
            String job, Properties parameters, LongConsumer registered, LongConsumer ended) {
        return launch(() -> operator.start(job, parameters), registered, ended);
    }

    /** Goes on where a failed or stopped execution has ended, as a new execution. */
    public long restart(
            long executionId, Properties parameters, LongConsumer registered, LongConsumer ended) {
        return launch(() -> operator.restart(executionId, parameters), registered, ended);
    }

    private long launch(LongSupplier start, LongConsumer registered, LongConsumer ended) {
        environment.hold();
        long id;
        List<Runnable> tasks;
        try {
            id = start.getAsLong();
        } finally {
            tasks = environment.release();
        }
        registered.accept(id);
        environment.execute(() -> run(tasks, id, ended));
        return id;
    }

    private static void run(List<Runnable> tasks, long id, LongConsumer ended) {
        try {
            tasks.forEach(Runnable::run);
        } finally {
            ended.accept(id);
        }
    }

    /** Asks an execution to stop at its next checkpoint; one that has ended is left alone. */
    public void stop(long executionId) {
        try {
            operator.stop(executionId);
        } catch (JobExecutionNotRunningException e) {
            // It ended between the reader's look and the request: what was wanted is the case.
            return;
        }
    }

    /** Gives an ended execution up, so that it can't be restarted. */
    public void abandon(long executionId) {
        operator.abandon(executionId);
    }

    /** The parameters with which the execution runs. */
    public Properties parameters(long executionId) {
        Properties parameters = operator.getParameters(executionId);
        return parameters == null ? new Properties() : parameters;
    }

    /** The state as the runtime of this node sees it. */
    public BatchStatus status(long executionId) {
        return operator.getJobExecution(executionId).getBatchStatus();
    }

    /** What a step of the execution has thrown, if one has. */
    public Optional<Exception> failure(long executionId) {
        return operator.getStepExecutions(executionId).stream()
                .map(step -> ((AbstractStepExecution) step).getException())
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Where the reader of the execution's latest step stands, as of the last commit. */
    public Optional<Serializable> checkpoint(long executionId) {
        List<StepExecution> steps = operator.getStepExecutions(executionId);
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(
                        ((AbstractStepExecution) steps.get(steps.size() - 1))
                                .getReaderCheckpointInfo());
    }
}
