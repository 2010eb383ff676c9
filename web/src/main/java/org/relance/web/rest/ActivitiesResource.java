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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.Activities;
import org.relance.crm.api.ActivityDetails;
import org.relance.crm.api.ActivityRow;
import org.relance.crm.api.ActivityView;
import org.relance.crm.api.AssignActivity;
import org.relance.crm.api.TaskView;
import org.relance.kernel.DomainException;

/** Activities. */
@Path("activities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "activities", description = "Tasks that belong together, each a while after a start")
public class ActivitiesResource {

    @Inject Activities activities;

    @GET
    @Operation(summary = "List activities")
    public ListAnswer<ActivityRow> list(@BeanParam ListQuery query) {
        return ListAnswer.of(activities.list(query.request()));
    }

    @POST
    @Operation(summary = "Create an activity")
    public Created<ActivityView> create(ActivityDetails details) {
        ActivityView created = activities.create(details);
        return Etags.created(created, created.version(), "activities/" + created.code());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "Get an activity with its steps")
    public Versioned<ActivityView> get(
            @Parameter(description = "Code of the activity") @PathParam("code") String code) {
        return answer(
                activities
                        .find(code)
                        .orElseThrow(
                                () -> DomainException.notFound("crm.activity-not-found", code)));
    }

    @PUT
    @Path("{code}")
    @Operation(summary = "Change an activity and replace its steps")
    public Versioned<ActivityView> change(
            @Parameter(description = "Code of the activity") @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            ActivityDetails details) {
        return answer(activities.change(code, Etags.version(ifMatch), details));
    }

    @DELETE
    @Path("{code}")
    @Operation(summary = "Delete an activity; the tasks that it made stay")
    public void delete(
            @Parameter(description = "Code of the activity") @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch) {
        activities.delete(code, Etags.version(ifMatch));
    }

    @POST
    @Path("{code}/assign")
    @Operation(
            summary = "Assign an activity",
            description = "Makes one task per step, on the start date moved by the step's formula.")
    public List<TaskView> assign(
            @Parameter(description = "Code of the activity") @PathParam("code") String code,
            AssignActivity to) {
        return activities.assign(code, to);
    }

    private static Versioned<ActivityView> answer(ActivityView activity) {
        return Etags.ok(activity, activity.version());
    }
}
