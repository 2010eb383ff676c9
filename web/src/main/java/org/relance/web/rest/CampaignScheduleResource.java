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
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.Schedules;
import org.relance.marketing.api.StepDetails;
import org.relance.marketing.api.StepView;

/** The e-mails of a campaign: which template, how many days after the start. */
@Path("campaigns/{id}/schedule")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
public class CampaignScheduleResource {

    @Inject Campaigns campaigns;
    @Inject Schedules schedules;

    @GET
    @Operation(summary = "List the e-mail steps of a campaign")
    public ListAnswer<StepView> list(@PathParam("id") long id) {
        return ListAnswer.of(schedules.of(campaigns.get(id).id()));
    }

    @POST
    @Operation(summary = "Add an e-mail step: a template, sent after some days")
    public Created<StepView> add(@PathParam("id") long id, StepDetails step) {
        StepView created = schedules.add(id, step);
        return Etags.created(
                created, created.version(), "campaigns/" + id + "/schedule/" + created.id());
    }

    @PUT
    @Path("{stepId}")
    @Operation(summary = "Change an e-mail step")
    public Versioned<StepView> change(
            @PathParam("id") long id,
            @PathParam("stepId") long stepId,
            @HeaderParam("If-Match") String ifMatch,
            StepDetails step) {
        StepView changed = schedules.change(id, stepId, Etags.version(ifMatch), step);
        return Etags.ok(changed, changed.version());
    }

    @DELETE
    @Path("{stepId}")
    @Operation(summary = "Remove an e-mail step that was not sent")
    public void remove(
            @PathParam("id") long id,
            @PathParam("stepId") long stepId,
            @HeaderParam("If-Match") String ifMatch) {
        schedules.remove(id, stepId, Etags.version(ifMatch));
    }
}
