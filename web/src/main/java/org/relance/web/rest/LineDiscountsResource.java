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
import org.relance.kernel.DomainException;
import org.relance.pricing.api.LineDiscountDetails;
import org.relance.pricing.api.LineDiscountView;
import org.relance.pricing.api.LineDiscounts;

/** Line discounts. */
@Path("line-discounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "line-discounts", description = "Discounts in percent")
public class LineDiscountsResource {

    @Inject LineDiscounts discounts;

    @GET
    @Operation(
            summary = "List line discounts",
            description =
                    "Filters: target, target-code, source, source-code, currency, variant, unit, min-quantity, start, end, valid-on, percent.")
    public ListAnswer<LineDiscountView> list(@BeanParam ListQuery query) {
        return ListAnswer.of(discounts.list(query.request()));
    }

    @POST
    @Operation(summary = "Add a line discount", description = "A campaign discount has its dates.")
    public Created<LineDiscountView> create(LineDiscountDetails details) {
        LineDiscountView created = discounts.create(details);
        return Etags.created(created, created.version(), "line-discounts/" + created.id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get a line discount")
    public Versioned<LineDiscountView> get(@PathParam("id") long id) {
        return answer(
                discounts
                        .find(id)
                        .orElseThrow(
                                () -> DomainException.notFound("pricing.discount-not-found", id)));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a line discount")
    public Versioned<LineDiscountView> change(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            LineDiscountDetails details) {
        return answer(discounts.change(id, Etags.version(ifMatch), details));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a line discount", description = "Document lines keep theirs.")
    public void delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        discounts.delete(id, Etags.version(ifMatch));
    }

    private static Versioned<LineDiscountView> answer(LineDiscountView discount) {
        return Etags.ok(discount, discount.version());
    }
}
