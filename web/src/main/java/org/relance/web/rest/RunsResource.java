package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.batch.api.JobLauncher;
import org.relance.batch.api.Jobs;
import org.relance.batch.api.RunRow;
import org.relance.batch.api.RunView;
import org.relance.batch.api.SkippedItem;
import org.relance.batch.api.StepRow;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.ListPage;

/** Executions of jobs. */
@Path("runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "jobs")
public class RunsResource {

    /** An execution with its steps. */
    public record RunDetail(RunAnswer run, List<StepRow> steps) {}

    @Inject Jobs jobs;
    @Inject JobLauncher launcher;
    @Inject BusinessClock clock;
    @Inject RunFeed feed;

    @GET
    @Operation(summary = "List executions, newest first")
    public ListAnswer<RunAnswer> list(@BeanParam ListQuery query) {
        ListPage<RunRow> page = jobs.list(query.request());
        return ListAnswer.of(
                new ListPage<>(
                        page.rows().stream().map(this::answer).toList(),
                        page.next(),
                        page.total()));
    }

    @GET
    @Path("events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Follow executions: an event run with the execution at each change")
    public void events(@Context SseEventSink sink, @Context Sse sse) {
        feed.add(sink, sse);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get an execution with its steps")
    public RunDetail get(@PathParam("id") long id) {
        RunView view = jobs.view(id);
        return new RunDetail(answer(view.run()), view.steps());
    }

    @GET
    @Path("{id}/skipped")
    @Operation(summary = "List the items that an execution left out")
    public ListAnswer<SkippedItem> skipped(@PathParam("id") long id, @BeanParam ListQuery query) {
        return ListAnswer.of(jobs.skipped(id, query.request()));
    }

    @POST
    @Path("{id}/stop")
    @Operation(summary = "Stop an execution at its next checkpoint")
    public Accepted<RunAnswer> stop(@PathParam("id") long id) {
        jobs.stop(id);
        return new Accepted<>(answer(jobs.get(id)));
    }

    @POST
    @Path("{id}/restart")
    @Operation(summary = "Go on where a failed or stopped execution has ended")
    public Created<RunAnswer> restart(@PathParam("id") long id) {
        long next = launcher.restart(id);
        return new Created<>(answer(jobs.get(next)), null, "runs/" + next);
    }

    @POST
    @Path("{id}/abandon")
    @Operation(summary = "Give an ended execution up")
    public RunAnswer abandon(@PathParam("id") long id) {
        jobs.abandon(id);
        return answer(jobs.get(id));
    }

    private RunAnswer answer(RunRow run) {
        return RunAnswer.of(run, clock.systemClock().instant());
    }
}
