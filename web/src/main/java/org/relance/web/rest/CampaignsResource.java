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
import org.relance.marketing.api.ActivationPreview;
import org.relance.marketing.api.Activations;
import org.relance.marketing.api.CampaignContents;
import org.relance.marketing.api.CampaignDetails;
import org.relance.marketing.api.CampaignRow;
import org.relance.marketing.api.CampaignTotals;
import org.relance.marketing.api.CampaignView;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.CopyCampaign;
import org.relance.marketing.api.SegmentRow;
import org.relance.marketing.api.Segments;
import org.relance.marketing.api.StatusStep;

/** Campaigns. */
@Path("campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "campaigns",
        description = "Campaigns with their schedule, expenses, target group and figures")
public class CampaignsResource {

    /** A campaign to be made; a blank number is taken from the series. */
    public record NewCampaign(String number, CampaignDetails details) {}

    /** A status code. */
    public record Status(String code) {}

    /** The code of the salesperson who is responsible. */
    public record Responsible(String salespersonCode) {}

    @Inject Campaigns campaigns;
    @Inject Activations activations;
    @Inject Segments segments;

    @GET
    @Operation(
            summary = "List campaigns",
            description = "Templates are left out unless filter.template is given.")
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
    public Created<CampaignView> create(NewCampaign campaign) {
        CampaignView created = campaigns.create(campaign.number(), campaign.details());
        return Etags.created(created, created.version(), "campaigns/" + created.id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get a campaign")
    public Versioned<CampaignView> get(@PathParam("id") long id) {
        return answer(campaigns.get(id));
    }

    @GET
    @Path("{id}/contents")
    @Operation(summary = "Count everything that belongs to a campaign")
    public CampaignContents contents(@PathParam("id") long id) {
        return campaigns.contents(id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a campaign")
    public Versioned<CampaignView> change(
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
    @Operation(
            summary = "Copy a campaign, make a template of it, or a campaign of a template",
            description =
                    "With a startingDate all dates move with it, without one the copy has none."
                            + " Nothing that happened is copied: no activation, no cost, no mails,"
                            + " no interactions, no files, no status beyond the first.")
    public Created<CampaignView> copy(@PathParam("id") long id, CopyCampaign copy) {
        CampaignView created = campaigns.copy(id, copy);
        return Etags.created(created, created.version(), "campaigns/" + created.id());
    }

    @POST
    @Path("{id}/status")
    @Operation(summary = "Move a campaign to a status")
    public Versioned<CampaignView> status(@PathParam("id") long id, Status status) {
        return answer(campaigns.changeStatus(id, status.code()));
    }

    @POST
    @Path("{id}/salesperson")
    @Operation(summary = "Give a campaign to a salesperson")
    public Versioned<CampaignView> salesperson(@PathParam("id") long id, Responsible responsible) {
        return answer(campaigns.changeSalesperson(id, responsible.salespersonCode()));
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
    public Versioned<CampaignView> activate(@PathParam("id") long id) {
        return answer(activations.activate(id));
    }

    @POST
    @Path("{id}/deactivate")
    @Operation(summary = "Deactivate a campaign", description = "Harmless where it is not active.")
    public Versioned<CampaignView> deactivate(@PathParam("id") long id) {
        return answer(activations.deactivate(id));
    }

    @GET
    @Path("{id}/segments")
    @Operation(summary = "List the segments of a campaign")
    public ListAnswer<SegmentRow> segments(@PathParam("id") long id) {
        return ListAnswer.of(segments.ofCampaign(campaigns.get(id).id()));
    }

    private static Versioned<CampaignView> answer(CampaignView campaign) {
        return Etags.ok(campaign, campaign.version());
    }
}
