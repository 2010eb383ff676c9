package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.marketing.api.LoggedSegmentRow;
import org.relance.marketing.api.SegmentLog;

/** Segments that were logged. */
@Path("logged-segments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "segments", description = "Segments and the contacts on them")
public class LoggedSegmentsResource {

    @Inject SegmentLog log;

    @GET
    @Operation(summary = "List logged segments, latest first")
    public ListAnswer<LoggedSegmentRow> list(@BeanParam ListQuery query) {
        return ListAnswer.of(log.list(query.request()));
    }

    @POST
    @Path("cancel")
    @Operation(summary = "Cancel logged segments with all that belongs to them")
    public Reached cancel(Chosen chosen) {
        return new Reached(log.cancel(chosen.ids()));
    }

    @POST
    @Path("restore")
    @Operation(summary = "Take the cancelling of logged segments back")
    public Reached restore(Chosen chosen) {
        return new Reached(log.restore(chosen.ids()));
    }

    @POST
    @Path("delete-cancelled")
    @Operation(summary = "Delete cancelled logged segments; entries and interactions stay")
    public Reached deleteCancelled(Chosen chosen) {
        return new Reached(log.deleteCancelled(chosen.ids()));
    }
}
