package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.marketing.api.Criteria;
import org.relance.marketing.api.CriteriaEffect;
import org.relance.marketing.api.SegmentAction;
import org.relance.marketing.api.SegmentActionKind;
import org.relance.marketing.api.SegmentCriteria;
import org.relance.marketing.api.Segments;

/** Building segments by criteria, and going back on it. */
@Path("segments/{id}/actions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "segments", description = "Segments and the contacts on them")
public class SegmentActionsResource {

    private static final String KINDS =
            "ADD brings in whom the criteria find, REDUCE takes them away, REFINE takes all others away.";

    /** An action to run; no criteria mean everybody. */
    public record NewAction(SegmentActionKind kind, Criteria criteria) {
        public NewAction {
            criteria = criteria == null ? Criteria.of(null) : criteria;
        }
    }

    /** Which saved criteria to repeat. */
    public record Repeat(String code) {}

    /** How many lines came or went. */
    public record Moved(int lines) {}

    /** How many actions were forgotten. */
    public record Forgotten(int actions) {}

    @Inject SegmentCriteria criteria;
    @Inject Segments segments;

    @GET
    @Operation(summary = "List what was done to a segment, latest first")
    public ListAnswer<SegmentAction> history(@PathParam("id") long id) {
        return ListAnswer.of(criteria.history(segments.get(id).id()));
    }

    @POST
    @Path("preview")
    @Operation(summary = "Say what an action would do", description = KINDS)
    public CriteriaEffect preview(@PathParam("id") long id, NewAction action) {
        return criteria.preview(segments.get(id).id(), action.kind(), action.criteria());
    }

    @POST
    @Operation(summary = "Add, reduce or refine by criteria", description = KINDS)
    public SegmentAction run(@PathParam("id") long id, NewAction action) {
        return criteria.run(id, action.kind(), action.criteria());
    }

    @DELETE
    @Path("{no}")
    @Operation(summary = "Go back on the last action of a segment")
    public Moved goBack(
            @PathParam("id") long id,
            @Parameter(description = "Number of the last action", example = "2") @PathParam("no")
                    int no) {
        return new Moved(criteria.goBack(id, no));
    }

    @DELETE
    @Operation(summary = "Forget the history of a segment; its contacts stay")
    public Forgotten reset(@PathParam("id") long id) {
        return new Forgotten(criteria.reset(id));
    }

    @POST
    @Path("repeat")
    @Operation(summary = "Repeat saved criteria on a segment")
    public ListAnswer<SegmentAction> repeat(@PathParam("id") long id, Repeat which) {
        List<SegmentAction> done = criteria.repeat(id, which.code());
        return ListAnswer.of(done);
    }
}
