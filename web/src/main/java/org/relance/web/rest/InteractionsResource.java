package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.InteractionView;
import org.relance.crm.api.Interactions;
import org.relance.crm.api.NewInteraction;
import org.relance.kernel.DomainException;

/** What happened with contacts. */
@Path("interactions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "interactions", description = "What happened with contacts")
public class InteractionsResource {

    /** The interactions that an action is for. */
    public record Chosen(List<Long> ids) {}

    /** How many records an action reached. */
    public record Reached(int count) {}

    @Inject Interactions interactions;

    @GET
    @Operation(summary = "List interactions")
    public ListAnswer<InteractionView> list(@BeanParam ListQuery query) {
        return ListAnswer.of(interactions.list(query.request()));
    }

    @POST
    @Operation(summary = "Log an interaction")
    public Created<InteractionView> log(NewInteraction interaction) {
        InteractionView logged = interactions.log(interaction);
        return new Created<>(logged, null, "interactions/" + logged.id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get an interaction")
    public InteractionView get(@PathParam("id") long id) {
        return interactions
                .find(id)
                .orElseThrow(() -> DomainException.notFound("crm.interaction-not-found", id));
    }

    @POST
    @Path("cancel")
    @Operation(summary = "Cancel interactions", description = "They leave every statistic.")
    public Reached cancel(Chosen chosen) {
        return new Reached(interactions.cancel(chosen.ids()));
    }

    @POST
    @Path("restore")
    @Operation(summary = "Take the cancelling of interactions back")
    public Reached restore(Chosen chosen) {
        return new Reached(interactions.restore(chosen.ids()));
    }

    @POST
    @Path("delete-cancelled")
    @Operation(summary = "Delete cancelled interactions; others stay")
    public Reached deleteCancelled(Chosen chosen) {
        return new Reached(interactions.deleteCancelled(chosen.ids()));
    }
}
