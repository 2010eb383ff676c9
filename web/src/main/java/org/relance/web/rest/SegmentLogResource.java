package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.marketing.api.LogPreview;
import org.relance.marketing.api.LogSegment;
import org.relance.marketing.api.LoggedSegment;
import org.relance.marketing.api.SegmentLog;

/** Logging a segment. */
@Path("segments/{id}/log")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "segments", description = "Segments and the contacts on them")
public class SegmentLogResource {

    /** Which logged segment gives its contacts. */
    public record Reuse(long loggedSegmentId) {}

    /** How many contacts came. */
    public record Came(int contacts) {}

    @Inject SegmentLog log;

    @GET
    @Operation(summary = "Say what logging a segment would write, and what bars it")
    public LogPreview preview(@PathParam("id") long id) {
        return log.preview(id);
    }

    @POST
    @Operation(
            summary = "Log a segment",
            description =
                    "Every line becomes an interaction, every campaign of the lines gets an entry, and the segment goes.")
    public LoggedSegment log(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, LogSegment how) {
        return log.log(id, Etags.version(ifMatch), how);
    }

    @POST
    @Path("reuse")
    @Operation(summary = "Add the contacts of a logged segment")
    public Came reuse(@PathParam("id") long id, Reuse which) {
        return new Came(log.reuse(id, which.loggedSegmentId()));
    }
}
