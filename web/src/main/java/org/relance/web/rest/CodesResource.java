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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.Code;
import org.relance.crm.api.CodeDetails;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.kernel.DomainException;

/** Code tables: plain lists of codes with a description, all by one mechanism. */
@Path("codes/{kind}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "codes", description = "Code tables: plain lists of codes with a description")
public class CodesResource {

    @Inject Codes codes;

    @GET
    @Operation(
            summary = "List the codes of a table",
            description = "Tables: campaign-status, territory, industry-group, …")
    public ListAnswer<Code> list(
            @Parameter(description = "Table of codes", example = "territory") @PathParam("kind")
                    String kind) {
        return ListAnswer.of(codes.of(CodeKind.of(kind)));
    }

    @POST
    @Operation(summary = "Create a code")
    public Created<Code> create(
            @Parameter(description = "Table of codes", example = "territory") @PathParam("kind")
                    String kind,
            CodeDetails details) {
        Code created = codes.create(CodeKind.of(kind), details);
        return Etags.created(created, created.version(), "codes/" + kind + "/" + created.code());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "Get a code")
    public Versioned<Code> get(
            @Parameter(description = "Table of codes", example = "territory") @PathParam("kind")
                    String kind,
            @Parameter(description = "The code", example = "SUD") @PathParam("code") String code) {
        return answer(
                codes.find(CodeKind.of(kind), code)
                        .orElseThrow(() -> DomainException.notFound("crm.code-not-found", code)));
    }

    @PUT
    @Path("{code}")
    @Operation(summary = "Change a code")
    public Versioned<Code> change(
            @Parameter(description = "Table of codes", example = "territory") @PathParam("kind")
                    String kind,
            @Parameter(description = "The code", example = "SUD") @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            CodeDetails details) {
        return answer(codes.change(CodeKind.of(kind), code, Etags.version(ifMatch), details));
    }

    @DELETE
    @Path("{code}")
    @Operation(summary = "Delete a code that nothing uses")
    public void delete(
            @Parameter(description = "Table of codes", example = "territory") @PathParam("kind")
                    String kind,
            @Parameter(description = "The code", example = "SUD") @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch) {
        codes.delete(CodeKind.of(kind), code, Etags.version(ifMatch));
    }

    private static Versioned<Code> answer(Code code) {
        return Etags.ok(code, code.version());
    }
}
