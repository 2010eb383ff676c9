package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.ContactCommentView;
import org.relance.crm.api.ContactComments;
import org.relance.web.rest.CampaignCommentsResource.NewComment;

/** What people say about a contact. */
@Path("contacts/{id}/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "contacts")
public class ContactCommentsResource {

    @Inject ContactComments comments;

    @GET
    @Operation(summary = "List the comments on a contact, the newest first")
    public ListAnswer<ContactCommentView> list(
            @PathParam("id") long id, @BeanParam ListQuery query) {
        return ListAnswer.of(comments.list(id, query.request()));
    }

    @POST
    @Operation(
            summary = "Comment on a contact",
            description = "Plain text of at most 4000 characters; it cannot be changed later.")
    public Created<ContactCommentView> add(@PathParam("id") long id, NewComment comment) {
        ContactCommentView created = comments.add(id, comment.text());
        return Etags.created(created, 0, "contacts/" + id + "/comments/" + created.id());
    }

    @DELETE
    @Path("{commentId}")
    @Operation(summary = "Remove a comment", description = "For its author and for administrators.")
    public void remove(@PathParam("id") long id, @PathParam("commentId") long commentId) {
        comments.remove(id, commentId);
    }
}
