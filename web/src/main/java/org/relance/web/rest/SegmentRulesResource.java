package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.marketing.api.RuleCount;
import org.relance.marketing.api.RuleDetails;
import org.relance.marketing.api.SegmentRules;
import org.relance.marketing.api.SegmentView;
import org.relance.marketing.api.Segments;

/** The rules of a segment. */
@Path("segments/{id}/rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "segments", description = "Segments and the contacts on them")
public class SegmentRulesResource {

    /** All rules of a segment; those that take away go last whatever their place. */
    public record Rules(List<RuleDetails> rules) {
        public Rules {
            rules = rules == null ? List.of() : List.copyOf(rules);
        }
    }

    @Inject SegmentRules rules;
    @Inject Segments segments;

    @GET
    @Operation(summary = "List the rules of a segment")
    public ListAnswer<RuleDetails> list(@PathParam("id") long id) {
        return ListAnswer.of(rules.of(segments.get(id).id()));
    }

    @PUT
    @Operation(
            summary = "Replace the rules of a segment",
            description = "The contacts stay until the rules are asked.")
    public Versioned<SegmentView> replace(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, Rules wanted) {
        SegmentView changed = rules.replace(id, Etags.version(ifMatch), wanted.rules());
        return Etags.ok(changed, changed.version());
    }

    @GET
    @Path("count")
    @Operation(summary = "Count whom the rules of a segment mean right now")
    public RuleCount count(@PathParam("id") long id) {
        return rules.count(id);
    }

    @POST
    @Path("refresh")
    @Operation(
            summary = "Make the contacts of a segment those whom its rules mean right now",
            description = "It happens by itself when mails to the segment are fixed.")
    public RuleCount refresh(@PathParam("id") long id) {
        return rules.refresh(id);
    }
}
