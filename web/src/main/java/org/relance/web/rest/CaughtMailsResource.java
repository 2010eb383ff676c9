package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.marketing.api.CaughtMailRow;
import org.relance.marketing.api.CaughtMailView;
import org.relance.marketing.api.CaughtMails;

/** What the built-in SMTP catcher took. */
@Path("caught-mails")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "caught-mails", description = "What the built-in SMTP catcher took")
public class CaughtMailsResource {

    @Inject CaughtMails mails;

    @GET
    @Operation(
            summary = "List caught mails, newest first",
            description = "Filters: recipient, subject, sender.")
    public ListAnswer<CaughtMailRow> list(@BeanParam ListQuery query) {
        return ListAnswer.of(mails.list(query.request()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Open a caught mail")
    public CaughtMailView open(@PathParam("id") long id) {
        return mails.open(id);
    }

    @GET
    @Path("{id}/source")
    @Produces("message/rfc822")
    @Operation(summary = "Get a caught mail as it came over the line")
    public Response source(@PathParam("id") long id) {
        return Response.ok(mails.source(id))
                .header("Content-Disposition", "attachment; filename=\"mail-" + id + ".eml\"")
                .build();
    }

    @DELETE
    @Operation(summary = "Forget all caught mails")
    public void clear() {
        mails.clear();
    }
}
