package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.DuplicateRow;
import org.relance.crm.api.DuplicateSetup;
import org.relance.crm.api.Duplicates;

/** Contacts that may be one. */
@Path("duplicates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "duplicates", description = "Contacts that may be one")
public class DuplicatesResource {

    @Inject Duplicates duplicates;

    @GET
    @Operation(
            summary = "List pairs of contacts that may be one",
            description =
                    "Filters: filter.type, filter.separate, filter.hits, filter.name, filter.number."
                            + " The job duplicate-search looks for them anew.")
    public ListAnswer<DuplicateRow> list(@BeanParam ListQuery query) {
        return ListAnswer.of(duplicates.list(query.request()));
    }

    @POST
    @Path("{id}/accept")
    @Operation(
            summary = "Accept a pair as two separate contacts",
            description = "It stays so however often contacts are searched.")
    public void accept(@PathParam("id") long id) {
        duplicates.accept(id, true);
    }

    @POST
    @Path("{id}/suspect")
    @Operation(summary = "Take back that a pair is two separate contacts")
    public void suspect(@PathParam("id") long id) {
        duplicates.accept(id, false);
    }

    @GET
    @Path("setup")
    @Operation(summary = "Get how duplicates are searched")
    public DuplicateSetup setup() {
        return duplicates.setup();
    }

    @PUT
    @Path("setup")
    @Operation(
            summary = "Change how duplicates are searched",
            description =
                    "Autosearch turned on turns maintenance on; maintenance turned off turns"
                            + " autosearch off. Pairs follow with the next search.")
    public DuplicateSetup change(DuplicateSetup setup) {
        return duplicates.change(setup);
    }
}
