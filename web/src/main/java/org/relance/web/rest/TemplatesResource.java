package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.marketing.api.MailPreview;
import org.relance.marketing.api.TemplateDetails;
import org.relance.marketing.api.TemplateRow;
import org.relance.marketing.api.TemplateText;
import org.relance.marketing.api.TemplateView;
import org.relance.marketing.api.Templates;

/** Mail templates with a text per language. */
@Path("templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "templates", description = "Mail templates with a text per language")
public class TemplatesResource {

    @Inject Templates templates;

    @GET
    @Operation(summary = "List templates")
    public ListAnswer<TemplateRow> list(@BeanParam ListQuery query) {
        return ListAnswer.of(templates.list(query.request()));
    }

    @POST
    @Operation(summary = "Create a template")
    public Created<TemplateView> create(TemplateDetails details) {
        TemplateView created = templates.create(details);
        return Etags.created(created, created.version(), "templates/" + created.id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get a template")
    public Versioned<TemplateView> get(@PathParam("id") long id) {
        return answer(templates.get(id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a template")
    public Versioned<TemplateView> change(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            TemplateDetails details) {
        return answer(templates.change(id, Etags.version(ifMatch), details));
    }

    @POST
    @Path("{id}/block")
    @Operation(summary = "Keep a template from new schedules")
    public Versioned<TemplateView> block(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        return answer(templates.block(id, Etags.version(ifMatch)));
    }

    @POST
    @Path("{id}/unblock")
    @Operation(summary = "Allow a template in new schedules again")
    public Versioned<TemplateView> unblock(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        return answer(templates.unblock(id, Etags.version(ifMatch)));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a template that no schedule uses")
    public void delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        templates.delete(id, Etags.version(ifMatch));
    }

    @POST
    @Path("preview")
    @Operation(summary = "Show a text as a contact would get it")
    public MailPreview preview(
            @Parameter(description = "Contact for whom the text is filled in", example = "12")
                    @QueryParam("contact")
                    long contactId,
            TemplateText text) {
        return templates.preview(text, contactId);
    }

    private static Versioned<TemplateView> answer(TemplateView template) {
        return Etags.ok(template, template.version());
    }
}
