package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.access.api.ListDefault;
import org.relance.access.api.ListDefaults;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;

/** How lists open for the users of a role. */
@Path("list-defaults")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "views")
public class ListDefaultsResource {

    @Inject ListDefaults defaults;

    @GET
    @Operation(summary = "List how lists open for the users of each role")
    public ListAnswer<ListDefault> all() {
        return ListAnswer.of(defaults.all());
    }

    @PUT
    @Operation(summary = "Set how a list opens for the users of a role")
    public ListDefault put(ListDefault wanted) {
        return defaults.put(wanted);
    }

    @DELETE
    @Path("{role}/{list}")
    @Operation(summary = "Let a list open for a role as for everybody")
    public void remove(
            @Parameter(description = "Role of the users", example = "SALES") @PathParam("role")
                    String role,
            @Parameter(description = "Id of the list's page", example = "contacts")
                    @PathParam("list")
                    String list) {
        Role known =
                Arrays.stream(Role.values())
                        .filter(one -> one.name().equals(role))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        DomainException.notFound(
                                                "access.list-default-not-found", list));
        defaults.remove(known, list);
    }
}
