package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.access.api.ChangeNumberSeries;
import org.relance.access.api.NumberSeriesSetup;
import org.relance.access.api.NumberSeriesView;

/** How records are numbered, for administrators. */
@Path("number-series")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "settings")
public class NumberSeriesResource {

    @Inject NumberSeriesSetup series;

    @GET
    @Operation(summary = "All number series")
    public ListAnswer<NumberSeriesView> list() {
        return ListAnswer.of(series.list());
    }

    @PUT
    @Path("{code}")
    @Operation(summary = "Change a number series")
    public NumberSeriesView change(
            @Parameter(description = "Code of the series", example = "campaign") @PathParam("code")
                    String code,
            ChangeNumberSeries change) {
        return series.change(code, change);
    }
}
