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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.SalespersonDetails;
import org.relance.crm.api.SalespersonView;
import org.relance.kernel.DomainException;

/** Salespeople. */
@Path("salespeople")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "salespeople", description = "Salespeople")
public class SalespeopleResource {

    @Inject Salespeople salespeople;

    @GET
    @Operation(summary = "List salespeople")
    public ListAnswer<SalespersonView> list(@BeanParam ListQuery query) {
        return ListAnswer.of(salespeople.list(query.request()));
    }

    @POST
    @Operation(summary = "Create a salesperson")
    public Created<SalespersonView> create(SalespersonDetails details) {
        SalespersonView created = salespeople.create(details);
        return Etags.created(created, created.version(), "salespeople/" + created.code());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "Get a salesperson")
    public Versioned<SalespersonView> get(
            @Parameter(description = "The salesperson's code", example = "NB") @PathParam("code")
                    String code) {
        return answer(
                salespeople
                        .find(code)
                        .orElseThrow(
                                () -> DomainException.notFound("crm.salesperson-not-found", code)));
    }

    @PUT
    @Path("{code}")
    @Operation(summary = "Change a salesperson")
    public Versioned<SalespersonView> change(
            @Parameter(description = "The salesperson's code", example = "NB") @PathParam("code")
                    String code,
            @HeaderParam("If-Match") String ifMatch,
            SalespersonDetails details) {
        return answer(salespeople.change(code, Etags.version(ifMatch), details));
    }

    @DELETE
    @Path("{code}")
    @Operation(summary = "Delete a salesperson without open work")
    public void delete(
            @Parameter(description = "The salesperson's code", example = "NB") @PathParam("code")
                    String code,
            @HeaderParam("If-Match") String ifMatch) {
        salespeople.delete(code, Etags.version(ifMatch));
    }

    private static Versioned<SalespersonView> answer(SalespersonView salesperson) {
        return Etags.ok(salesperson, salesperson.version());
    }
}
