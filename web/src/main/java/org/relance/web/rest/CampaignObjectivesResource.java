package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.relance.marketing.api.ObjectiveDetails;
import org.relance.marketing.api.ObjectiveView;
import org.relance.marketing.api.Objectives;
import org.relance.reports.api.CampaignProgress;
import org.relance.reports.api.ObjectiveProgress;

/** What a campaign is to reach, and how far it is. */
@Path("campaigns/{id}/objectives")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
public class CampaignObjectivesResource {

    @Inject Objectives objectives;
    @Inject CampaignProgress progress;

    @GET
    @Operation(
            summary = "List the objectives of a campaign with how far they are reached",
            description = "By the figures as they were computed last; see figures.")
    public ListAnswer<ObjectiveProgress> list(@PathParam("id") long id) {
        return ListAnswer.of(progress.of(id));
    }

    @POST
    @Operation(summary = "Add an objective", description = "One per figure.")
    public Created<ObjectiveView> add(@PathParam("id") long id, ObjectiveDetails objective) {
        ObjectiveView created = objectives.add(id, objective);
        return Etags.created(
                created, created.version(), "campaigns/" + id + "/objectives/" + created.id());
    }

    @PUT
    @Path("{objectiveId}")
    @Operation(summary = "Change an objective")
    public Versioned<ObjectiveView> change(
            @PathParam("id") long id,
            @PathParam("objectiveId") long objectiveId,
            @HeaderParam("If-Match") String ifMatch,
            ObjectiveDetails objective) {
        ObjectiveView changed =
                objectives.change(id, objectiveId, Etags.version(ifMatch), objective);
        return Etags.ok(changed, changed.version());
    }

    @DELETE
    @Path("{objectiveId}")
    @Operation(summary = "Remove an objective")
    public void remove(
            @PathParam("id") long id,
            @PathParam("objectiveId") long objectiveId,
            @HeaderParam("If-Match") String ifMatch) {
        objectives.remove(id, objectiveId, Etags.version(ifMatch));
    }
}
