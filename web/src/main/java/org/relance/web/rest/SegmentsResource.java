package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.marketing.api.FilterCount;
import org.relance.marketing.api.LineCascade;
import org.relance.marketing.api.LineChange;
import org.relance.marketing.api.SegmentDetails;
import org.relance.marketing.api.SegmentFilter;
import org.relance.marketing.api.SegmentLineRow;
import org.relance.marketing.api.SegmentLines;
import org.relance.marketing.api.SegmentRow;
import org.relance.marketing.api.SegmentView;
import org.relance.marketing.api.Segments;

/** Segments and the contacts on them. */
@Path("segments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "segments", description = "Segments and the contacts on them")
public class SegmentsResource {

    private static final String FILTER_HELP =
            "Values of one kind are alternatives, the kinds must all hold; an empty kind says nothing.";

    /** A segment to be made; a blank number is taken from the series. */
    public record NewSegment(String number, SegmentDetails details) {}

    /** Contacts by id. */
    public record ContactIds(List<Long> contactIds) {
        public ContactIds {
            contactIds = contactIds == null ? List.of() : List.copyOf(contactIds);
        }
    }

    /** Lines by contact, and how to change them. */
    public record ChangeLines(List<Long> contactIds, LineChange change) {
        public ChangeLines {
            contactIds = contactIds == null ? List.of() : List.copyOf(contactIds);
        }
    }

    /** How many lines came, went or changed. */
    public record Changed(int lines) {}

    @Inject Segments segments;
    @Inject SegmentLines lines;

    @GET
    @Operation(summary = "List segments")
    public ListAnswer<SegmentRow> list(@BeanParam ListQuery query) {
        return ListAnswer.of(segments.list(query.request()));
    }

    @POST
    @Operation(summary = "Create a segment")
    public Created<SegmentView> create(NewSegment segment) {
        SegmentView created = segments.create(segment.number(), segment.details());
        return Etags.created(created, created.version(), "segments/" + created.id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get a segment")
    public Versioned<SegmentView> get(@PathParam("id") long id) {
        return answer(segments.get(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change a segment",
            description =
                    "What changed reaches the lines with the template of the heading; a new template reaches all lines.")
    public Versioned<SegmentView> change(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Parameter(description = "HEADING_ONLY leaves the lines as they are")
                    @QueryParam("cascade")
                    @DefaultValue("LINES_TOO")
                    LineCascade cascade,
            SegmentDetails details) {
        return answer(segments.change(id, Etags.version(ifMatch), details, cascade));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a segment that was never sent to")
    public void delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        segments.delete(id, Etags.version(ifMatch));
    }

    @POST
    @Path("count")
    @Operation(summary = "Count whom a filter finds", description = FILTER_HELP)
    public FilterCount count(SegmentFilter filter) {
        return lines.count(filter);
    }

    @POST
    @Path("{id}/count")
    @Operation(summary = "Count what a filter would add", description = FILTER_HELP)
    public FilterCount countFor(@PathParam("id") long id, SegmentFilter filter) {
        return lines.count(segments.get(id).id(), filter);
    }

    @POST
    @Path("{id}/add-by-filter")
    @Operation(summary = "Add everybody whom a filter finds", description = FILTER_HELP)
    public FilterCount addByFilter(@PathParam("id") long id, SegmentFilter filter) {
        return lines.addByFilter(id, filter);
    }

    @GET
    @Path("{id}/lines")
    @Operation(summary = "List the contacts on a segment")
    public ListAnswer<SegmentLineRow> lines(@PathParam("id") long id, @BeanParam ListQuery query) {
        return ListAnswer.of(lines.list(segments.get(id).id(), query.request()));
    }

    @POST
    @Path("{id}/lines")
    @Operation(summary = "Add contacts by hand")
    public Changed add(@PathParam("id") long id, ContactIds contacts) {
        return new Changed(lines.add(id, contacts.contactIds()));
    }

    @POST
    @Path("{id}/lines/remove")
    @Operation(summary = "Remove contacts")
    public Changed remove(@PathParam("id") long id, ContactIds contacts) {
        return new Changed(lines.remove(id, contacts.contactIds()));
    }

    @DELETE
    @Path("{id}/lines")
    @Operation(summary = "Remove everybody from a segment")
    public Changed removeAll(@PathParam("id") long id) {
        return new Changed(lines.removeAll(id));
    }

    @POST
    @Path("{id}/lines/change")
    @Operation(
            summary = "Change what lines will be logged as",
            description =
                    "What is left out stays. A new template gives its cost, duration, way and flags.")
    public Changed changeLines(@PathParam("id") long id, ChangeLines lines) {
        return new Changed(this.lines.change(id, lines.contactIds(), lines.change()));
    }

    @POST
    @Path("{id}/lines/mark-targets")
    @Operation(summary = "Flag contacts as campaign targets")
    public Changed mark(@PathParam("id") long id, ContactIds contacts) {
        return new Changed(lines.markAsTargets(id, contacts.contactIds()));
    }

    @POST
    @Path("{id}/lines/unmark-targets")
    @Operation(summary = "Take the campaign target flag from contacts")
    public Changed unmark(@PathParam("id") long id, ContactIds contacts) {
        return new Changed(lines.unmarkAsTargets(id, contacts.contactIds()));
    }

    private static Versioned<SegmentView> answer(SegmentView segment) {
        return Etags.ok(segment, segment.version());
    }
}
