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
import org.relance.marketing.api.CommentView;
import org.relance.marketing.api.Comments;

/** What people say about a campaign. */
@Path("campaigns/{id}/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
public class CampaignCommentsResource {

    /** A comment to be made: plain text of at most 4000 characters. */
    public record NewComment(String text) {}

    @Inject Comments comments;

    @GET
    @Operation(summary = "List the comments on a campaign, the newest first")
    public ListAnswer<CommentView> list(@PathParam("id") long id, @BeanParam ListQuery query) {
        return ListAnswer.of(comments.list(id, query.request()));
    }

    @POST
    @Operation(
            summary = "Comment on a campaign",
            description = "Plain text of at most 4000 characters; it cannot be changed later.")
    public Created<CommentView> add(@PathParam("id") long id, NewComment comment) {
        CommentView created = comments.add(id, comment.text());
        return Etags.created(created, 0, "campaigns/" + id + "/comments/" + created.id());
    }

    @DELETE
    @Path("{commentId}")
    @Operation(summary = "Remove a comment", description = "For its author and for administrators.")
    public void remove(@PathParam("id") long id, @PathParam("commentId") long commentId) {
        comments.remove(id, commentId);
    }
}
