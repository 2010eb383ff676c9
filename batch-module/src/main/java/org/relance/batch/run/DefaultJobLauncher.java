package org.relance.batch.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Properties;
import java.util.Set;
import org.relance.batch.api.Job;
import org.relance.batch.api.JobLauncher;
import org.relance.batch.api.JobParameters;
import org.relance.batch.runtime.JobRuntime;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;

@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultJobLauncher implements JobLauncher, NightLauncher {

    private static final Set<String> COMMON = Set.of("businessDate");

    @Inject Executions executions;
    @Inject RunRepository runs;
    @Inject JobRuntime runtime;
    @Inject BusinessClock clock;

    @Override
    public long start(Job job, JobParameters given) {
        return start(job, given, null);
    }

    @Override
    public long startIn(String night, Job job, JobParameters given) {
        return start(job, given, night);
    }

    private long start(Job job, JobParameters given, String night) {
        check(job, given);
        JobParameters parameters = given.on(given.businessDate().orElseGet(clock::today));
        Properties properties = new Properties();
        parameters.values().forEach(properties::setProperty);
        return executions.start(
                job.lockKey(parameters),
                NewRun.first(job.id(), parameters.label(), night),
                properties);
    }

    @Override
    public long restart(long executionId) {
        return restart(executionId, null);
    }

    @Override
    public long restartIn(String night, long executionId) {
        return restart(executionId, night);
    }

    private long restart(long executionId, String night) {
        RunRecord before =
                runs.find(executionId)
                        .orElseThrow(
                                () -> DomainException.notFound("batch.run-not-found", executionId));
        if (!before.status().restartable() || runs.isContinued(executionId)) {
            throw DomainException.conflict("batch.not-restartable", executionId);
        }
        return executions.restart(lockKey(before), before, 0, night);
    }

    private String lockKey(RunRecord run) {
        return LockKeys.of(run.jobName(), runtime.parameters(run.jobExecutionId()));
    }

    private static void check(Job job, JobParameters given) {
        for (String name : job.required()) {
            if (given.text(name).orElse("").isBlank()) {
                throw DomainException.invalid("batch.parameter-missing", name, name);
            }
        }
        for (String name : given.values().keySet()) {
            if (!job.required().contains(name)
                    && !job.optional().contains(name)
                    && !COMMON.contains(name)) {
                throw DomainException.invalid("batch.parameter-unknown", name, name);
            }
        }
    }
}
