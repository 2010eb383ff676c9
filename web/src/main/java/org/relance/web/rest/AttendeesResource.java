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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.AttendeeDetails;
import org.relance.crm.api.AttendeeView;
import org.relance.crm.api.Attendees;
import org.relance.crm.api.NewAttendee;
import org.relance.crm.api.TaskView;
import org.relance.crm.api.Tasks;
import org.relance.kernel.DomainException;

/** Who takes part in meetings. */
@Path("tasks/{id}/attendees")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
public class AttendeesResource {

    @Inject Attendees attendees;
    @Inject Tasks tasks;

    @GET
    @Operation(summary = "List the attendees of a meeting, its organizer first")
    public List<AttendeeView> list(@PathParam("id") long id) {
        TaskView task =
                tasks.find(id)
                        .orElseThrow(() -> DomainException.notFound("crm.task-not-found", id));
        return attendees.of(task.id());
    }

    @POST
    @Operation(
            summary = "Add a salesperson or a contact to a meeting",
            description = "Each has a part of the meeting, which follows its changes.")
    public Created<AttendeeView> add(@PathParam("id") long id, NewAttendee attendee) {
        AttendeeView added = attendees.add(id, attendee);
        return Etags.created(added, added.version(), "tasks/" + id + "/attendees/" + added.id());
    }

    @GET
    @Path("{attendeeId}")
    @Operation(summary = "Get an attendee")
    public Versioned<AttendeeView> get(
            @PathParam("id") long id, @PathParam("attendeeId") long attendeeId) {
        return answer(
                attendees
                        .find(id, attendeeId)
                        .orElseThrow(
                                () ->
                                        DomainException.notFound(
                                                "crm.attendee-not-found", attendeeId)));
    }

    @PUT
    @Path("{attendeeId}")
    @Operation(summary = "Change how somebody attends, or note an answer")
    public Versioned<AttendeeView> change(
            @PathParam("id") long id,
            @PathParam("attendeeId") long attendeeId,
            @HeaderParam("If-Match") String ifMatch,
            AttendeeDetails details) {
        return answer(attendees.change(id, attendeeId, Etags.version(ifMatch), details));
    }

    @DELETE
    @Path("{attendeeId}")
    @Operation(
            summary = "Take an attendee out of a meeting",
            description = "Who was invited is told by mail that it is off.")
    public void remove(
            @PathParam("id") long id,
            @PathParam("attendeeId") long attendeeId,
            @HeaderParam("If-Match") String ifMatch) {
        attendees.remove(id, attendeeId, Etags.version(ifMatch));
    }

    private static Versioned<AttendeeView> answer(AttendeeView attendee) {
        return Etags.ok(attendee, attendee.version());
    }
}
