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
import org.relance.crm.api.SalesCycleDetails;
import org.relance.crm.api.SalesCycleRow;
import org.relance.crm.api.SalesCycleView;
import org.relance.crm.api.SalesCycles;
import org.relance.crm.api.StageFigures;
import org.relance.kernel.DomainException;

/** Sales cycles with their stages. */
@Path("sales-cycles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sales-cycles", description = "Sales cycles with their stages")
public class SalesCyclesResource {

    private static final String CODE = "The sales cycle's code";
    private static final String EXAMPLE = "VENTE";

    @Inject SalesCycles cycles;

    @GET
    @Operation(summary = "List sales cycles")
    public ListAnswer<SalesCycleRow> list(@BeanParam ListQuery query) {
        return ListAnswer.of(cycles.list(query.request()));
    }

    @POST
    @Operation(summary = "Create a sales cycle with its stages")
    public Created<SalesCycleView> create(SalesCycleDetails details) {
        SalesCycleView created = cycles.create(details);
        return Etags.created(created, created.version(), "sales-cycles/" + created.code());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "Get a sales cycle with its stages")
    public Versioned<SalesCycleView> get(
            @Parameter(description = CODE, example = EXAMPLE) @PathParam("code") String code) {
        return answer(
                cycles.find(code)
                        .orElseThrow(() -> DomainException.notFound("crm.cycle-not-found", code)));
    }

    @PUT
    @Path("{code}")
    @Operation(summary = "Change a sales cycle and replace its stages")
    public Versioned<SalesCycleView> change(
            @Parameter(description = CODE, example = EXAMPLE) @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            SalesCycleDetails details) {
        return answer(cycles.change(code, Etags.version(ifMatch), details));
    }

    @DELETE
    @Path("{code}")
    @Operation(summary = "Delete a sales cycle without open opportunities")
    public void delete(
            @Parameter(description = CODE, example = EXAMPLE) @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch) {
        cycles.delete(code, Etags.version(ifMatch));
    }

    @GET
    @Path("{code}/figures")
    @Operation(summary = "Count and value of the open opportunities in each stage")
    public ListAnswer<StageFigures> figures(
            @Parameter(description = CODE, example = EXAMPLE) @PathParam("code") String code) {
        return ListAnswer.of(cycles.figures(code, null, null));
    }

    private static Versioned<SalesCycleView> answer(SalesCycleView cycle) {
        return Etags.ok(cycle, cycle.version());
    }
}
