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
import org.relance.crm.api.CloseOpportunity;
import org.relance.crm.api.MoveOpportunity;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityDetails;
import org.relance.crm.api.OpportunityEntry;
import org.relance.crm.api.OpportunityStages;
import org.relance.crm.api.OpportunityView;
import org.relance.crm.api.StageOffer;
import org.relance.kernel.DomainException;

/** Opportunities. */
@Path("opportunities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "opportunities", description = "Opportunities")
public class OpportunitiesResource {

    @Inject Opportunities opportunities;
    @Inject OpportunityStages stages;

    @GET
    @Operation(summary = "List opportunities")
    public ListAnswer<OpportunityView> list(@BeanParam ListQuery query) {
        return ListAnswer.of(opportunities.list(query.request()));
    }

    @POST
    @Operation(summary = "Create an opportunity")
    public Created<OpportunityView> create(OpportunityDetails details) {
        OpportunityView created = opportunities.create(details);
        return Etags.created(created, created.version(), "opportunities/" + created.id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get an opportunity")
    public Versioned<OpportunityView> get(@PathParam("id") long id) {
        return answer(
                opportunities
                        .find(id)
                        .orElseThrow(
                                () -> DomainException.notFound("crm.opportunity-not-found", id)));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change an opportunity")
    public Versioned<OpportunityView> change(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            OpportunityDetails details) {
        return answer(opportunities.change(id, Etags.version(ifMatch), details));
    }

    @POST
    @Path("{id}/win")
    @Operation(summary = "Close an opportunity as won")
    public Versioned<OpportunityView> win(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            CloseOpportunity how) {
        return answer(opportunities.win(id, Etags.version(ifMatch), how));
    }

    @POST
    @Path("{id}/lose")
    @Operation(summary = "Close an opportunity as lost")
    public Versioned<OpportunityView> lose(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            CloseOpportunity how) {
        return answer(opportunities.lose(id, Etags.version(ifMatch), how));
    }

    @GET
    @Path("{id}/actions")
    @Operation(summary = "List the actions that an opportunity offers in its sales cycle")
    public ListAnswer<StageOffer> actions(@PathParam("id") long id) {
        return ListAnswer.of(stages.offers(id));
    }

    @POST
    @Path("{id}/move")
    @Operation(
            summary = "Do an action on an opportunity: first, next, previous, update, skip, jump")
    public Versioned<OpportunityView> move(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            MoveOpportunity move) {
        return answer(stages.move(id, Etags.version(ifMatch), move));
    }

    @GET
    @Path("{id}/entries")
    @Operation(summary = "List the history of an opportunity, the latest entry first")
    public ListAnswer<OpportunityEntry> entries(@PathParam("id") long id) {
        return ListAnswer.of(stages.entries(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete an opportunity that is not in progress")
    public void delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        opportunities.delete(id, Etags.version(ifMatch));
    }

    private static Versioned<OpportunityView> answer(OpportunityView opportunity) {
        return Etags.ok(opportunity, opportunity.version());
    }
}
