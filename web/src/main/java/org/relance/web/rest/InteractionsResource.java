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
import org.relance.crm.api.Evaluation;
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

    /** Interactions and how they went. */
    public record Judged(List<Long> ids, Evaluation evaluation) {
        public Judged {
            ids = ids == null ? List.of() : List.copyOf(ids);
        }
    }

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
    @Path("finish")
    @Operation(
            summary = "Log what a person tells",
            description =
                    "Contact, template, salesperson, date and description must be there; the rest is the template's.")
    public Created<InteractionView> finish(NewInteraction interaction) {
        InteractionView logged = interactions.finish(interaction);
        return new Created<>(logged, null, "interactions/" + logged.id());
    }

    @POST
    @Path("postponed")
    @Operation(
            summary = "Keep an interaction to be finished later",
            description = "Only the contact must be there; it counts nowhere until it is finished.")
    public Created<InteractionView> postpone(NewInteraction interaction) {
        InteractionView kept = interactions.postpone(interaction);
        return new Created<>(kept, null, "interactions/" + kept.id());
    }

    @POST
    @Path("{id}/postponed")
    @Operation(summary = "Keep a postponed interaction once more, with what was told since")
    public Created<InteractionView> postponeAgain(
            @PathParam("id") long id, NewInteraction interaction) {
        InteractionView kept = interactions.postpone(id, interaction);
        return new Created<>(kept, null, "interactions/" + kept.id());
    }

    @POST
    @Path("{id}/discard")
    @Operation(summary = "Give up a postponed interaction")
    public void discard(@PathParam("id") long id) {
        interactions.discard(id);
    }

    @POST
    @Path("{id}/finish")
    @Operation(summary = "Finish a postponed interaction")
    public Created<InteractionView> finishPostponed(
            @PathParam("id") long id, NewInteraction interaction) {
        InteractionView logged = interactions.finish(id, interaction);
        return new Created<>(logged, null, "interactions/" + logged.id());
    }

    @POST
    @Path("evaluate")
    @Operation(summary = "Say how interactions went", description = "No evaluation takes it back.")
    public Reached evaluate(Judged judged) {
        return new Reached(interactions.evaluate(judged.ids(), judged.evaluation()));
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
    @Operation(summary = "Delete cancelled and postponed interactions; others stay")
    public Reached deleteCancelled(Chosen chosen) {
        return new Reached(interactions.deleteCancelled(chosen.ids()));
    }
}
