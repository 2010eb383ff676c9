package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.marketing.api.Campaigns;
import org.relance.reports.api.CampaignFigures;
import org.relance.reports.api.CampaignResult;
import org.relance.reports.api.CampaignWeek;

/** What a campaign brought and cost. */
@Path("campaigns/{id}/figures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
public class CampaignFiguresResource {

    @Inject Campaigns campaigns;
    @Inject CampaignFigures figures;
    @Inject BusinessClock clock;

    @GET
    @Operation(summary = "Get the figures as they were computed last")
    public CampaignResult get(@PathParam("id") long id) {
        return figures.find(id)
                .orElseThrow(() -> DomainException.notFound("reports.not-computed", id));
    }

    @GET
    @Path("weeks")
    @Operation(summary = "List the weeks of a campaign, not cumulated")
    public ListAnswer<CampaignWeek> weeks(@PathParam("id") long id) {
        return ListAnswer.of(figures.weeks(campaigns.get(id).id()));
    }

    @POST
    @Operation(summary = "Compute the figures now, up to the work date")
    public CampaignResult compute(@PathParam("id") long id) {
        return figures.compute(id, clock.today());
    }
}
