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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.InteractionTemplateDetails;
import org.relance.crm.api.InteractionTemplateView;
import org.relance.crm.api.InteractionTemplates;
import org.relance.kernel.DomainException;

/** Interaction templates. */
@Path("interaction-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "interactions", description = "What happened with contacts")
public class InteractionTemplatesResource {

    @Inject InteractionTemplates templates;

    @GET
    @Operation(summary = "List interaction templates")
    public ListAnswer<InteractionTemplateView> list(@BeanParam ListQuery query) {
        return ListAnswer.of(templates.list(query.request()));
    }

    @POST
    @Operation(summary = "Create an interaction template")
    public Created<InteractionTemplateView> create(InteractionTemplateDetails details) {
        InteractionTemplateView created = templates.create(details);
        return Etags.created(created, created.version(), "interaction-templates/" + created.code());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "Get an interaction template")
    public Versioned<InteractionTemplateView> get(
            @Parameter(description = "Code of the template", example = "CALL") @PathParam("code")
                    String code) {
        return answer(
                templates
                        .find(code)
                        .orElseThrow(
                                () ->
                                        DomainException.notFound(
                                                "crm.interaction-template-not-found", code)));
    }

    @PUT
    @Path("{code}")
    @Operation(summary = "Change an interaction template; what was logged by it stays")
    public Versioned<InteractionTemplateView> change(
            @Parameter(description = "Code of the template", example = "CALL") @PathParam("code")
                    String code,
            @HeaderParam("If-Match") String ifMatch,
            InteractionTemplateDetails details) {
        return answer(templates.change(code, Etags.version(ifMatch), details));
    }

    @DELETE
    @Path("{code}")
    @Operation(summary = "Delete an interaction template; what was logged by it stays")
    public void delete(
            @Parameter(description = "Code of the template", example = "CALL") @PathParam("code")
                    String code,
            @HeaderParam("If-Match") String ifMatch) {
        templates.delete(code, Etags.version(ifMatch));
    }

    private static Versioned<InteractionTemplateView> answer(InteractionTemplateView template) {
        return Etags.ok(template, template.version());
    }
}
