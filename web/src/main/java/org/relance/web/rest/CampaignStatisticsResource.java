package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.marketing.api.CampaignStatistics;
import org.relance.marketing.api.CampaignStatisticsDesk;

/** What came of the interactions and opportunities of a campaign. */
@Path("campaigns/{id}/statistics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
public class CampaignStatisticsResource {

    @Inject CampaignStatisticsDesk statistics;

    @GET
    @Operation(summary = "Get the statistics of a campaign, counted now")
    public CampaignStatistics get(
            @PathParam("id") long id,
            @Parameter(description = "First day of the interactions", example = "2026-03-01")
                    @QueryParam("from")
                    String from,
            @Parameter(description = "Last day of the interactions", example = "2026-03-31")
                    @QueryParam("to")
                    String to) {
        return statistics.of(id, Days.optional("from", from), Days.optional("to", to));
    }
}
