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
import org.relance.pricing.api.ItemDetails;
import org.relance.pricing.api.ItemRow;
import org.relance.pricing.api.ItemView;
import org.relance.pricing.api.Items;

/** Items. */
@Path("items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "items", description = "Items with units and variants")
public class ItemsResource {

    @Inject Items items;

    @GET
    @Operation(summary = "List items")
    public ListAnswer<ItemRow> list(@BeanParam ListQuery query) {
        return ListAnswer.of(items.list(query.request()));
    }

    @POST
    @Operation(summary = "Create an item")
    public Created<ItemView> create(ItemDetails details) {
        ItemView created = items.create(details);
        return Etags.created(created, created.version(), "items/" + created.id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get an item")
    public Versioned<ItemView> get(@PathParam("id") long id) {
        return answer(
                items.find(id)
                        .orElseThrow(() -> DomainException.notFound("pricing.item-not-found", id)));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change an item")
    public Versioned<ItemView> change(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            ItemDetails details) {
        return answer(items.change(id, Etags.version(ifMatch), details));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete an item without prices and documents")
    public void delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        items.delete(id, Etags.version(ifMatch));
    }

    private static Versioned<ItemView> answer(ItemView item) {
        return Etags.ok(item, item.version());
    }
}
