package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.access.api.ChangeListView;
import org.relance.access.api.ListView;
import org.relance.access.api.ListViews;
import org.relance.access.api.NewListView;

/** Views of lists that the signed-in user has saved. */
@Path("me/views")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "views", description = "Views of lists that the signed-in user has saved")
public class MyViewsResource {

    @Inject ListViews views;

    @GET
    @Operation(summary = "List my views")
    public ListAnswer<ListView> list(
            @Parameter(description = "Only those of this list", example = "contacts")
                    @QueryParam("list")
                    String list) {
        return ListAnswer.of(list == null ? views.mine() : views.of(list));
    }

    @POST
    @Operation(summary = "Save a view")
    public Created<ListView> create(NewListView view) {
        ListView created = views.create(view);
        return Etags.created(created, created.version(), "me/views/" + created.id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get a view")
    public Versioned<ListView> get(@PathParam("id") long id) {
        return answer(views.get(id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Give a view another name or query")
    public Versioned<ListView> change(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            ChangeListView change) {
        return answer(views.change(id, Etags.version(ifMatch), change));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a view")
    public void delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        views.delete(id, Etags.version(ifMatch));
    }

    private static Versioned<ListView> answer(ListView view) {
        return Etags.ok(view, view.version());
    }
}
