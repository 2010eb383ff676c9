package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.pricing.api.CampaignActivation;
import org.relance.pricing.api.TargetMember;

/** Who gets the prices of a campaign while it is active. */
@Path("campaigns/{id}/targets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
public class CampaignTargetsResource {

    @Inject CampaignActivation activation;

    @GET
    @Operation(
            summary = "List the target group of a campaign",
            description = "Customers and contacts; filters: type, number, name, city.")
    public ListAnswer<TargetMember> list(@PathParam("id") long id, @BeanParam ListQuery query) {
        return ListAnswer.of(
                activation.members(activation.state(id).campaignId(), query.request()));
    }
}
