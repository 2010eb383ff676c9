package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.ContactImports;
import org.relance.crm.api.ImportPreview;
import org.relance.crm.api.ImportRowView;
import org.relance.crm.api.ImportUndo;
import org.relance.crm.api.ImportView;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.web.crm.ImportTexts;

/** Contact files. Received here, imported by the job {@code contact-import}. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "imports", description = "Contact files and the outcome of each row")
public class ImportsResource {

    private static final String NAMELESS = "contacts.csv";

    @Inject ContactImports imports;
    @Inject ImportTexts texts;
    @Inject CurrentActor currentActor;

    @GET
    @Operation(summary = "List imports")
    public ListAnswer<ImportView> list(@BeanParam ListQuery query) {
        return ListAnswer.of(imports.list(query.request()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Receive a contact file",
            description =
                    "The part 'file' is a CSV. Nothing is imported before the job contact-import"
                            + " is started with the importId.")
    public Created<ImportView> receive(List<EntityPart> parts) {
        EntityPart file =
                Stream.ofNullable(parts)
                        .flatMap(List::stream)
                        .filter(part -> "file".equals(part.getName()))
                        .findFirst()
                        .orElseThrow(() -> DomainException.invalid("crm.required", "file"));
        return received(file.getFileName().orElse(NAMELESS), file.getContent());
    }

    @POST
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Receive a contact file as the body itself")
    public Created<ImportView> receiveBody(
            @Parameter(
                            description = "Name of the file, for the list of imports",
                            example = "contacts.csv")
                    @QueryParam("fileName")
                    @DefaultValue(NAMELESS)
                    String fileName,
            InputStream content) {
        return received(fileName, content);
    }

    private Created<ImportView> received(String fileName, InputStream content) {
        ImportView view = imports.receive(fileName, content);
        return Etags.created(view, view.version(), "imports/" + view.id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get an import with its totals")
    public Versioned<ImportView> get(@PathParam("id") long id) {
        ImportView view =
                imports.find(id)
                        .orElseThrow(() -> DomainException.notFound("crm.import-not-found", id));
        return Etags.ok(view, view.version());
    }

    @GET
    @Path("{id}/preview")
    @Operation(summary = "How the file is read", description = "Its columns and first rows.")
    public ImportPreview preview(@PathParam("id") long id) {
        return imports.preview(id);
    }

    @GET
    @Path("{id}/rows")
    @Operation(
            summary = "List the outcomes of the rows",
            description = "Filters: filter.outcome, filter.code, filter.field")
    public ListAnswer<ImportRowView> rows(@PathParam("id") long id, @BeanParam ListQuery query) {
        return ListAnswer.of(imports.outcomes(id, query.request()));
    }

    @GET
    @Path("{id}/rejects")
    @Produces("text/csv")
    @Operation(summary = "Download the rejected rows with their reasons")
    public Response rejects(@PathParam("id") long id) {
        ImportView view =
                imports.find(id)
                        .orElseThrow(() -> DomainException.notFound("crm.import-not-found", id));
        StreamingOutput body =
                out ->
                        imports.writeRejects(
                                id, row -> texts.reason(row, currentActor.get().language()), out);
        return Response.ok(body, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + rejectName(view) + "\"")
                .build();
    }

    private static String rejectName(ImportView view) {
        return "rejects-" + view.id() + ".csv";
    }

    @POST
    @Path("{id}/undo")
    @Operation(
            summary = "Undo an import",
            description = "Removes the contacts it made; refused where one is used meanwhile.")
    public ImportUndo undo(@PathParam("id") long id) {
        return imports.undo(id);
    }
}
