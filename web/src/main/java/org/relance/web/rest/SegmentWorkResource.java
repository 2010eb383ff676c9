package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.marketing.api.AssignToSegment;
import org.relance.marketing.api.OpenForSegment;
import org.relance.marketing.api.SegmentWork;

/** What is done with all contacts on a segment at once. */
@Path("segments/{id}/work")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "segments", description = "Segments and the contacts on them")
public class SegmentWorkResource {

    /** A mailing group and what becomes of those who had it; null lets them keep it. */
    public record ApplyMailingGroup(String code, SegmentWork.GroupUse use) {
        public ApplyMailingGroup {
            use = use == null ? SegmentWork.GroupUse.ADD : use;
        }
    }

    @Inject SegmentWork work;

    @POST
    @Path("mailing-group")
    @Operation(
            summary = "Give a mailing group to all contacts on a segment",
            description = "REPLACE takes it from everybody else first.")
    public Reached applyMailingGroup(@PathParam("id") long id, ApplyMailingGroup group) {
        return new Reached(work.applyMailingGroup(id, group.code(), group.use()));
    }

    @POST
    @Path("activity")
    @Operation(
            summary = "Assign an activity to each contact on a segment",
            description = "For 1000 contacts at most, all or none; answers the number of tasks.")
    public Reached assignActivity(@PathParam("id") long id, AssignToSegment activity) {
        return new Reached(work.assignActivity(id, activity));
    }

    @POST
    @Path("opportunities")
    @Operation(
            summary = "Open an opportunity for each contact on a segment",
            description = "For 1000 contacts at most, all or none.")
    public Reached createOpportunities(@PathParam("id") long id, OpenForSegment opportunity) {
        return new Reached(work.createOpportunities(id, opportunity));
    }
}
