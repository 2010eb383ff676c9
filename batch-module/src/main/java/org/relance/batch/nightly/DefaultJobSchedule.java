package org.relance.batch.nightly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relance.batch.api.Job;
import org.relance.batch.api.JobSchedule;
import org.relance.batch.api.Jobs;
import org.relance.batch.api.NightJobView;
import org.relance.batch.api.NightView;
import org.relance.batch.api.NightlyJob;
import org.relance.batch.api.RunRow;
import org.relance.batch.api.SchedulePlan;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultJobSchedule implements JobSchedule {

    private static final int LONGEST = 24 * 60;

    @Inject Database database;
    @Inject PlanSettings settings;
    @Inject Nights nights;
    @Inject Jobs jobs;
    @Inject Trail trail;

    @Override
    public SchedulePlan plan() {
        List<NightlyJob> planned =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select job_name as job, position, enabled from"
                                                        + " bat_nightly_job order by position,"
                                                        + " job_name")
                                        .mapTo(NightlyJob.class)
                                        .list());
        return new SchedulePlan(
                settings.nightlyTime().orElse(null), settings.mailingMinutes(), planned);
    }

    @Override
    public boolean isOn() {
        return PlanSettings.isOn();
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public void change(SchedulePlan plan) {
        check(plan);
        settings.put(plan);
        database.change(
                h -> {
                    h.execute("delete from bat_nightly_job");
                    var batch =
                            h.prepareBatch(
                                    "insert into bat_nightly_job (job_name, position, enabled)"
                                            + " values (?, ?, ?)");
                    int position = 1;
                    for (NightlyJob job : plan.jobs()) {
                        batch.add(job.job(), position++, job.enabled());
                    }
                    if (position > 1) {
                        batch.execute();
                    }
                });
        trail.record("schedule", null, null, "changed", describe(plan));
    }

    private static void check(SchedulePlan plan) {
        if (plan.mailingMinutes() < 0 || plan.mailingMinutes() > LONGEST) {
            throw DomainException.invalid("batch.minutes-out-of-range", "mailingMinutes", LONGEST);
        }
        for (NightlyJob job : plan.jobs()) {
            Job known =
                    Job.of(job.job())
                            .filter(j -> j != Job.NIGHTLY && j.required().isEmpty())
                            .orElse(null);
            if (known == null) {
                throw DomainException.invalid("batch.job-unknown", "jobs", job.job());
            }
        }
    }

    private static String describe(SchedulePlan plan) {
        return "nightlyTime: %s\nmailingMinutes: %d\njobs: %s"
                .formatted(
                        plan.nightlyTime(),
                        plan.mailingMinutes(),
                        plan.jobs().stream()
                                .filter(NightlyJob::enabled)
                                .map(NightlyJob::job)
                                .collect(Collectors.joining(", ")));
    }

    @Override
    public Optional<NightView> latestNight() {
        ListRequest latest =
                new ListRequest("", Map.of("job", List.of(Job.NIGHTLY.id())), "", false, "", 0, 1);
        return jobs.list(latest).rows().stream().findFirst().map(this::night);
    }

    private NightView night(RunRow run) {
        String instance =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select jobinstanceid from bat_job_execution where"
                                                        + " jobexecutionid = :id")
                                        .bind("id", run.id())
                                        .mapTo(Long.class)
                                        .one()
                                        .toString());
        return new NightView(run, nights.of(instance).stream().map(this::view).toList());
    }

    private NightJobView view(NightJob job) {
        RunRow run = job.jobExecutionId() == null ? null : jobs.latest(job.jobExecutionId());
        return new NightJobView(job.jobName(), job.position(), run, job.message());
    }
}
