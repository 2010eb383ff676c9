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
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.marketing.api.ActivationPreview;
import org.relance.marketing.api.Activations;
import org.relance.marketing.api.CampaignDetails;
import org.relance.marketing.api.CampaignRow;
import org.relance.marketing.api.CampaignTotals;
import org.relance.marketing.api.CampaignView;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.ExpenseDetails;
import org.relance.marketing.api.ExpenseView;
import org.relance.marketing.api.Expenses;
import org.relance.marketing.api.Schedules;
import org.relance.marketing.api.SegmentRow;
import org.relance.marketing.api.Segments;
import org.relance.marketing.api.StatusStep;
import org.relance.marketing.api.StepDetails;
import org.relance.marketing.api.StepView;

/** Campaigns with their schedule and expenses. */
@Path("campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
public class CampaignsResource {

    /** A campaign to be made; a blank number is taken from the series. */
    public record NewCampaign(String number, CampaignDetails details) {}

    /** The description of a copy. */
    public record Copy(String description) {}

    /** A status code. */
    public record Status(String code) {}

    @Inject Campaigns campaigns;
    @Inject Schedules schedules;
    @Inject Expenses expenses;
    @Inject Activations activations;
    @Inject Segments segments;

    @GET
    @Operation(summary = "List campaigns")
    public ListAnswer<CampaignRow> list(@BeanParam ListQuery query) {
        return ListAnswer.of(campaigns.list(query.request()));
    }

    @GET
    @Path("totals")
    @Operation(summary = "Sum up the campaigns that match")
    public CampaignTotals totals(@BeanParam ListQuery query) {
        return campaigns.totals(query.request());
    }

    @GET
    @Path("statuses")
    @Operation(summary = "List the status codes in their order")
    public ListAnswer<StatusStep> statuses() {
        return ListAnswer.of(campaigns.statuses());
    }

    @POST
    @Operation(summary = "Create a campaign")
    public Response create(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "example",
                                                            value =
                                                                    "{\"details\": {\"description\": \"Printemps, paysagistes\", \"startingDate\": \"2026-03-16\", \"endingDate\": \"2026-04-30\", \"salespersonCode\": \"NB\", \"budgetedCost\": 18500}}")))
                    NewCampaign campaign) {
        CampaignView created = campaigns.create(campaign.number(), campaign.details());
        return Etags.created(created, created.version(), "campaigns/" + created.id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get a campaign")
    public Response get(@PathParam("id") long id) {
        return answer(campaigns.get(id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a campaign")
    public Response change(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            CampaignDetails details) {
        return answer(campaigns.change(id, Etags.version(ifMatch), details));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a campaign", description = "Interactions stay.")
    public void delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        campaigns.delete(id, Etags.version(ifMatch));
    }

    @POST
    @Path("{id}/copy")
    @Operation(summary = "Copy a campaign", description = "Dates and launches are never copied.")
    public Response copy(@PathParam("id") long id, Copy copy) {
        CampaignView created = campaigns.copy(id, copy.description());
        return Etags.created(created, created.version(), "campaigns/" + created.id());
    }

    @POST
    @Path("{id}/status")
    @Operation(summary = "Move a campaign to a status")
    public Response status(@PathParam("id") long id, Status status) {
        return answer(campaigns.changeStatus(id, status.code()));
    }

    @GET
    @Path("{id}/activation")
    @Operation(summary = "Say what an activation would find: prices, discounts, target contacts")
    public ActivationPreview activation(@PathParam("id") long id) {
        return activations.preview(id);
    }

    @POST
    @Path("{id}/activate")
    @Operation(
            summary = "Activate a campaign",
            description =
                    "Its target contacts get its prices and discounts from now on. A campaign"
                            + " without prices is activated too; one without targets is refused.")
    public Response activate(@PathParam("id") long id) {
        return answer(activations.activate(id));
    }

    @POST
    @Path("{id}/deactivate")
    @Operation(summary = "Deactivate a campaign", description = "Harmless where it is not active.")
    public Response deactivate(@PathParam("id") long id) {
        return answer(activations.deactivate(id));
    }

    @GET
    @Path("{id}/segments")
    @Operation(summary = "List the segments of a campaign")
    public ListAnswer<SegmentRow> segments(@PathParam("id") long id) {
        return ListAnswer.of(segments.ofCampaign(id));
    }

    @GET
    @Path("{id}/schedule")
    @Operation(summary = "List the e-mail steps of a campaign")
    public ListAnswer<StepView> schedule(@PathParam("id") long id) {
        return ListAnswer.of(schedules.of(id));
    }

    @POST
    @Path("{id}/schedule")
    @Operation(summary = "Add an e-mail step: a template, sent after some days")
    public Response addStep(@PathParam("id") long id, StepDetails step) {
        StepView created = schedules.add(id, step);
        return Etags.created(
                created, created.version(), "campaigns/" + id + "/schedule/" + created.id());
    }

    @PUT
    @Path("{id}/schedule/{stepId}")
    @Operation(summary = "Change an e-mail step")
    public Response changeStep(
            @PathParam("stepId") long stepId,
            @HeaderParam("If-Match") String ifMatch,
            StepDetails step) {
        StepView changed = schedules.change(stepId, Etags.version(ifMatch), step);
        return Etags.ok(changed, changed.version());
    }

    @DELETE
    @Path("{id}/schedule/{stepId}")
    @Operation(summary = "Remove an e-mail step that was not sent")
    public void removeStep(
            @PathParam("stepId") long stepId, @HeaderParam("If-Match") String ifMatch) {
        schedules.remove(stepId, Etags.version(ifMatch));
    }

    @GET
    @Path("{id}/expenses")
    @Operation(summary = "List the budget lines and expenses of a campaign")
    public ListAnswer<ExpenseView> expenses(@PathParam("id") long id) {
        return ListAnswer.of(expenses.of(id));
    }

    @POST
    @Path("{id}/expenses")
    @Operation(summary = "Add an expense")
    public Response addExpense(@PathParam("id") long id, ExpenseDetails expense) {
        ExpenseView created = expenses.add(id, expense);
        return Etags.created(
                created, created.version(), "campaigns/" + id + "/expenses/" + created.id());
    }

    @PUT
    @Path("{id}/expenses/{expenseId}")
    @Operation(summary = "Change an expense")
    public Response changeExpense(
            @PathParam("expenseId") long expenseId,
            @HeaderParam("If-Match") String ifMatch,
            ExpenseDetails expense) {
        ExpenseView changed = expenses.change(expenseId, Etags.version(ifMatch), expense);
        return Etags.ok(changed, changed.version());
    }

    @DELETE
    @Path("{id}/expenses/{expenseId}")
    @Operation(summary = "Remove an expense")
    public void removeExpense(
            @PathParam("expenseId") long expenseId, @HeaderParam("If-Match") String ifMatch) {
        expenses.remove(expenseId, Etags.version(ifMatch));
    }

    private static Response answer(CampaignView campaign) {
        return Etags.ok(campaign, campaign.version());
    }
}
