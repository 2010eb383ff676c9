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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.marketing.api.ProgrammeDetails;
import org.relance.marketing.api.ProgrammeKind;
import org.relance.marketing.api.ProgrammeView;
import org.relance.marketing.api.Programmes;

/** Plans and programmes. */
@Path("programmes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "programmes",
        description = "Plans, the programmes in them, and the sums of their campaigns")
public class ProgrammesResource {

    /** A plan or programme to be made; its code never changes. */
    public record NewProgramme(ProgrammeKind kind, String code, ProgrammeDetails details) {}

    @Inject Programmes programmes;

    @GET
    @Operation(
            summary = "List plans and programmes",
            description = "filter.kind is PLAN or PROGRAMME, filter.planCode the plan above.")
    public ListAnswer<ProgrammeView> list(@BeanParam ListQuery query) {
        return ListAnswer.of(programmes.list(query.request()));
    }

    @POST
    @Operation(summary = "Create a plan or a programme")
    public Created<ProgrammeView> create(NewProgramme programme) {
        ProgrammeView created =
                programmes.create(programme.kind(), programme.code(), programme.details());
        return Etags.created(created, created.version(), "programmes/" + created.id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get a plan or programme")
    public Versioned<ProgrammeView> get(@PathParam("id") long id) {
        return answer(programmes.get(id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a plan or programme")
    public Versioned<ProgrammeView> change(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            ProgrammeDetails details) {
        return answer(programmes.change(id, Etags.version(ifMatch), details));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Delete a plan or programme",
            description = "Refused while a campaign, a template or a programme lies in it.")
    public void delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        programmes.delete(id, Etags.version(ifMatch));
    }

    private static Versioned<ProgrammeView> answer(ProgrammeView programme) {
        return Etags.ok(programme, programme.version());
    }
}
