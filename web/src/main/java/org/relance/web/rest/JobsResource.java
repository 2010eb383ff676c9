package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.batch.api.Job;
import org.relance.batch.api.JobLauncher;
import org.relance.batch.api.JobParameters;
import org.relance.batch.api.JobSchedule;
import org.relance.batch.api.Jobs;
import org.relance.batch.api.SchedulePlan;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;

/** Jobs: which there are, starting one, and when they start by themselves. */
@Path("jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "jobs", description = "Batch jobs, their executions and the night")
public class JobsResource {

    /** A job and the parameters that it knows. */
    public record JobAnswer(String job, Set<String> required, Set<String> optional) {

        static JobAnswer of(Job job) {
            return new JobAnswer(
                    job.id(), new TreeSet<>(job.required()), new TreeSet<>(job.optional()));
        }
    }

    /**
     * A start.
     *
     * @param parameters by name, as text
     * @param label what the execution is about, for the monitor
     */
    public record NewRun(Map<String, String> parameters, String label) {}

    @Inject JobLauncher launcher;
    @Inject Jobs jobs;
    @Inject JobSchedule schedule;
    @Inject BusinessClock clock;

    @GET
    @Operation(summary = "List jobs")
    public ListAnswer<JobAnswer> list() {
        return ListAnswer.of(Arrays.stream(Job.values()).map(JobAnswer::of).toList());
    }

    @POST
    @Path("{job}/runs")
    @Operation(summary = "Start a job")
    public Created<RunAnswer> start(
            @Parameter(description = "Name in the list of jobs", example = "campaign-figures")
                    @PathParam("job")
                    String name,
            NewRun run) {
        Job job =
                Job.of(name).orElseThrow(() -> DomainException.notFound("batch.job-unknown", name));
        Map<String, String> parameters = run.parameters() == null ? Map.of() : run.parameters();
        long id = launcher.start(job, new JobParameters(parameters, run.label()));
        Clock now = clock.systemClock();
        return new Created<>(RunAnswer.of(jobs.get(id), now.instant()), null, "runs/" + id);
    }

    @GET
    @Path("schedule")
    @Operation(summary = "When jobs start by themselves")
    public SchedulePlan plan() {
        return schedule.plan();
    }

    @PUT
    @Path("schedule")
    @Operation(summary = "Change when jobs start by themselves")
    public SchedulePlan change(SchedulePlan plan) {
        schedule.change(plan);
        return schedule.plan();
    }

    @GET
    @Path("latest-night")
    @Operation(summary = "What came of the latest night")
    public NightAnswer latestNight() {
        return schedule.latestNight()
                .map(night -> NightAnswer.of(night, clock.systemClock().instant()))
                .orElseThrow(() -> DomainException.notFound("batch.no-night-yet"));
    }
}
