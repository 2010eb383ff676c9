package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.CloseTask;
import org.relance.crm.api.TaskDetails;
import org.relance.crm.api.TaskEnd;
import org.relance.crm.api.TaskView;
import org.relance.crm.api.Tasks;
import org.relance.kernel.DomainException;

/** Tasks. */
@Path("tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "tasks", description = "What salespeople have to do")
public class TasksResource {

    /**
     * How far a task is moved.
     *
     * @param by date formula such as {@code 1D}
     */
    public record Postponement(String by) {}

    @Inject Tasks tasks;

    @GET
    @Operation(summary = "List tasks")
    public ListAnswer<TaskView> list(@BeanParam ListQuery query) {
        return ListAnswer.of(tasks.list(query.request()));
    }

    @POST
    @Operation(summary = "Create a task")
    public Created<TaskView> create(TaskDetails details) {
        TaskView created = tasks.create(details);
        return Etags.created(created, created.version(), "tasks/" + created.id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get a task")
    public Versioned<TaskView> get(@PathParam("id") long id) {
        return answer(
                tasks.find(id)
                        .orElseThrow(() -> DomainException.notFound("crm.task-not-found", id)));
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change an open task",
            description = "The status COMPLETED closes it; a recurring task is then followed.")
    public Versioned<TaskView> change(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            TaskDetails details) {
        return answer(tasks.change(id, Etags.version(ifMatch), details));
    }

    @POST
    @Path("{id}/close")
    @Operation(
            summary = "Close a task as done",
            description = "A recurring task answers with the one that follows it.")
    public Versioned<TaskEnd> close(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, CloseTask how) {
        return answer(tasks.close(id, Etags.version(ifMatch), how));
    }

    @POST
    @Path("{id}/cancel")
    @Operation(
            summary = "Cancel a task",
            description = "It is closed; a recurring task is followed all the same.")
    public Versioned<TaskEnd> cancel(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        return answer(tasks.cancel(id, Etags.version(ifMatch)));
    }

    @POST
    @Path("{id}/reopen")
    @Operation(summary = "Reopen a closed or cancelled task")
    public Versioned<TaskView> reopen(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        return answer(tasks.reopen(id, Etags.version(ifMatch)));
    }

    @POST
    @Path("{id}/postpone")
    @Operation(
            summary = "Move an open task to a later day",
            description = "Counted from the day of the task, of an overdue one from the work date.")
    public Versioned<TaskView> postpone(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, Postponement how) {
        return answer(tasks.postpone(id, Etags.version(ifMatch), how.by()));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a cancelled task")
    public void delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        tasks.delete(id, Etags.version(ifMatch));
    }

    @POST
    @Path("delete-cancelled")
    @Operation(summary = "Delete cancelled tasks; others stay")
    public Reached deleteCancelled(Chosen chosen) {
        return new Reached(tasks.deleteCancelled(chosen.ids()));
    }

    private static Versioned<TaskView> answer(TaskView task) {
        return Etags.ok(task, task.version());
    }

    private static Versioned<TaskEnd> answer(TaskEnd end) {
        return Etags.ok(end, end.task().version());
    }
}
