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
import org.relance.pricing.api.SalesPriceDetails;
import org.relance.pricing.api.SalesPriceView;
import org.relance.pricing.api.SalesPrices;

/** Sales prices. */
@Path("sales-prices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sales-prices", description = "Prices of items")
public class SalesPricesResource {

    @Inject SalesPrices prices;

    @GET
    @Operation(
            summary = "List sales prices",
            description =
                    "Filters: item, source, source-code, currency, variant, unit, min-quantity, start, end, valid-on, price.")
    public ListAnswer<SalesPriceView> list(@BeanParam ListQuery query) {
        return ListAnswer.of(prices.list(query.request()));
    }

    @POST
    @Operation(summary = "Add a sales price", description = "A campaign price has its dates.")
    public Created<SalesPriceView> create(SalesPriceDetails details) {
        SalesPriceView created = prices.create(details);
        return Etags.created(created, created.version(), "sales-prices/" + created.id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get a sales price")
    public Versioned<SalesPriceView> get(@PathParam("id") long id) {
        return answer(
                prices.find(id)
                        .orElseThrow(
                                () -> DomainException.notFound("pricing.price-not-found", id)));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a sales price")
    public Versioned<SalesPriceView> change(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            SalesPriceDetails details) {
        return answer(prices.change(id, Etags.version(ifMatch), details));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a sales price", description = "Document lines keep theirs.")
    public void delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        prices.delete(id, Etags.version(ifMatch));
    }

    private static Versioned<SalesPriceView> answer(SalesPriceView price) {
        return Etags.ok(price, price.version());
    }
}
