package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.InvitationView;
import org.relance.crm.api.Invitations;
import org.relance.crm.api.TaskView;
import org.relance.crm.api.Tasks;
import org.relance.kernel.DomainException;

/** Invitations to meetings. */
@Path("tasks/{id}/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
public class InvitationsResource {

    @Inject Invitations invitations;
    @Inject Tasks tasks;

    @GET
    @Operation(summary = "Get where the invitation of each attendee stands")
    public List<InvitationView> list(@PathParam("id") long id) {
        TaskView task =
                tasks.find(id)
                        .orElseThrow(() -> DomainException.notFound("crm.task-not-found", id));
        return invitations.of(task.id());
    }

    @POST
    @Operation(
            summary = "Invite the attendees of a meeting by e-mail",
            description =
                    "Sends an iCalendar mail to each who has none of the meeting as it is now, an"
                            + " e-mail address and no privacy block. What the mail server does not take"
                            + " now is tried again.")
    public List<InvitationView> send(@PathParam("id") long id) {
        invitations.send(id);
        invitations.deliver();
        return invitations.of(id);
    }
}
