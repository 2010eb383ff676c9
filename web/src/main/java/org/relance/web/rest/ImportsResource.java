package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.relance.crm.api.ImportPreview;
import org.relance.crm.api.ImportRowView;
import org.relance.crm.api.ImportTrial;
import org.relance.crm.api.ImportUndo;
import org.relance.crm.api.ImportView;
import org.relance.crm.api.Imports;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.web.crm.ImportTexts;

/** Files with records. Received here, imported by the job {@code import}. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "imports", description = "Files with records and the outcome of each row")
public class ImportsResource {

    private static final String NAMELESS = "import";
    private static final String KIND =
            "CONTACT, ITEM, SALES_PRICE, LINE_DISCOUNT or OPPORTUNITY; contacts if left out";

    @Inject Imports imports;
    @Inject ImportTexts texts;
    @Inject CurrentActor currentActor;

    /**
     * Which column fills which field.
     *
     * @param fields one for each column, empty for one that is ignored
     * @param keepAs name under which files with the same headings are read so from now on
     */
    public record ColumnFields(List<String> fields, String keepAs) {}

    /** The sheet of a workbook to read. */
    public record SheetChoice(String sheet) {}

    @GET
    @Operation(
            summary = "List imports",
            description =
                    "Filters: filter.kind, filter.file, filter.status, filter.by, filter.created")
    public ListAnswer<ImportView> list(@BeanParam ListQuery query) {
        return ListAnswer.of(imports.list(query.request()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Receive a file",
            description =
                    "The part 'file' is CSV, XLSX or, for contacts, vCard. Nothing is imported"
                            + " before the job import is started with the importId.")
    public Created<ImportView> receive(
            @Parameter(description = KIND, example = "SALES_PRICE") @QueryParam("kind") String kind,
            List<EntityPart> parts) {
        EntityPart file =
                Stream.ofNullable(parts)
                        .flatMap(List::stream)
                        .filter(part -> "file".equals(part.getName()))
                        .findFirst()
                        .orElseThrow(() -> DomainException.invalid("crm.required", "file"));
        return received(kind, file.getFileName().orElse(NAMELESS), file.getContent());
    }

    @POST
    @Consumes({
        "text/csv",
        "text/vcard",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Operation(
            summary = "Receive a file as the body itself",
            description = "What it is shows its content, whatever the media type says.")
    public Created<ImportView> receiveBody(
            @Parameter(description = KIND, example = "SALES_PRICE") @QueryParam("kind") String kind,
            @Parameter(
                            description = "Name of the file, for the list of imports",
                            example = "contacts.csv")
                    @QueryParam("fileName")
                    @DefaultValue(NAMELESS)
                    String fileName,
            InputStream content) {
        return received(kind, fileName, content);
    }

    private Created<ImportView> received(String kind, String fileName, InputStream content) {
        ImportView view = imports.receive(kind, fileName, content);
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

    @PUT
    @Path("{id}/mapping")
    @Operation(
            summary = "Say which column fills which field",
            description =
                    "Before anything is imported. With a name, files with the same headings are"
                            + " read so from now on.")
    public ImportPreview map(@PathParam("id") long id, ColumnFields mapping) {
        return imports.map(
                id,
                mapping == null ? null : mapping.fields(),
                mapping == null ? null : mapping.keepAs());
    }

    @PUT
    @Path("{id}/sheet")
    @Operation(summary = "Read another sheet of a workbook")
    public ImportView chooseSheet(@PathParam("id") long id, SheetChoice choice) {
        return imports.chooseSheet(id, choice == null ? null : choice.sheet());
    }

    @POST
    @Path("{id}/trial")
    @Operation(
            summary = "Try the first rows",
            description = "At most 1000 rows are taken as the job would, and nothing is kept.")
    public ImportTrial tryOut(@PathParam("id") long id) {
        return imports.tryOut(id);
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
        var labels = texts.labels(view.kind());
        StreamingOutput body =
                out ->
                        imports.writeRejects(
                                id,
                                row -> texts.reason(row, labels, currentActor.get().language()),
                                out);
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
            description =
                    "Removes the records it made: contacts all or none, others one by one; the"
                            + " rows of those that stay say why.")
    public ImportUndo undo(@PathParam("id") long id) {
        return imports.undo(id);
    }
}
