package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.access.api.ChangeTrail;
import org.relance.kernel.db.Trail;

/** Who changed what and when, for administrators. */
@Path("trail")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "trail", description = "Who changed what and when")
public class TrailResource {

    @Inject ChangeTrail trail;

    @GET
    @Operation(summary = "List changes, newest first")
    public ListAnswer<Trail.Entry> list(@BeanParam ListQuery query) {
        return ListAnswer.of(trail.page(query.request()));
    }
}
