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
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.kernel.DomainException;
import org.relance.pricing.api.DocumentRow;
import org.relance.pricing.api.DocumentTotals;
import org.relance.pricing.api.DocumentView;
import org.relance.pricing.api.Documents;
import org.relance.pricing.api.NewLine;
import org.relance.pricing.api.PriceExplanation;

/** Quotes, orders, invoices and credit memos. */
@Path("documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
public class DocumentsResource {

    private static final String EXAMPLE =
            "{\"kind\":\"ORDER\",\"customerNumber\":\"C00001\",\"orderDate\":\"2026-03-23\",\"campaignNumber\":\"CP0001\",\"lines\":[{\"itemNumber\":\"TER-070\",\"unit\":\"PAL\",\"quantity\":4}]}";
    private static final String LINE = "{\"itemNumber\":\"TER-070\",\"quantity\":39}";

    /** Several documents at once. */
    public record Batch(List<DocumentBody> documents) {}

    @Inject Documents documents;
    @Inject DocumentBodies bodies;

    @GET
    @Operation(
            summary = "List documents",
            description =
                    "Filters: kind, number, status, customer, customer-name, order-date, currency, amount, amount-lcy, campaign, salesperson, external-ref.")
    public ListAnswer<DocumentRow> list(@BeanParam ListQuery query) {
        return ListAnswer.of(documents.list(query.request()));
    }

    @GET
    @Path("totals")
    @Operation(summary = "Sum up the documents that match")
    public DocumentTotals totals(@BeanParam ListQuery query) {
        return documents.totals(query.request());
    }

    @POST
    @Operation(summary = "Make a document", description = "Lines without a price are priced.")
    public Response create(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "example",
                                                            value = EXAMPLE)))
                    DocumentBody document) {
        DocumentView created = documents.create(bodies.of(document));
        return Etags.created(created, created.version(), "documents/" + created.id());
    }

    @POST
    @Path("batch")
    @Operation(summary = "Make many documents; all or none")
    public ListAnswer<DocumentRow> createAll(Batch batch) {
        return ListAnswer.of(
                documents.createAll(batch.documents().stream().map(bodies::of).toList()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get a document with its lines")
    public Response get(@PathParam("id") long id) {
        return answer(
                documents
                        .find(id)
                        .orElseThrow(
                                () -> DomainException.notFound("pricing.document-not-found", id)));
    }

    @POST
    @Path("{id}/lines")
    @Operation(summary = "Add a line to an open document")
    public Response addLine(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "example", value = LINE)))
                    NewLine line) {
        return answer(documents.addLine(id, Etags.version(ifMatch), line));
    }

    @PUT
    @Path("{id}/lines/{lineNo}")
    @Operation(summary = "Change a line of an open document; it is priced anew")
    public Response changeLine(
            @PathParam("id") long id,
            @PathParam("lineNo") int lineNo,
            @HeaderParam("If-Match") String ifMatch,
            NewLine line) {
        return answer(documents.changeLine(id, Etags.version(ifMatch), lineNo, line));
    }

    @DELETE
    @Path("{id}/lines/{lineNo}")
    @Operation(summary = "Remove a line of an open document")
    public Response removeLine(
            @PathParam("id") long id,
            @PathParam("lineNo") int lineNo,
            @HeaderParam("If-Match") String ifMatch) {
        return answer(documents.removeLine(id, Etags.version(ifMatch), lineNo));
    }

    @GET
    @Path("{id}/lines/{lineNo}/explanation")
    @Operation(summary = "Tell why a line has its price")
    public PriceExplanation explain(@PathParam("id") long id, @PathParam("lineNo") int lineNo) {
        return documents.explain(id, lineNo);
    }

    @POST
    @Path("{id}/release")
    @Operation(summary = "Release a document")
    public Response release(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        return answer(documents.release(id, Etags.version(ifMatch)));
    }

    @POST
    @Path("{id}/cancel")
    @Operation(summary = "Cancel a document")
    public Response cancel(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        return answer(documents.cancel(id, Etags.version(ifMatch)));
    }

    @POST
    @Path("{id}/convert")
    @Operation(summary = "Make an order of a quote, or an invoice of an order")
    public Response convert(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        DocumentView created = documents.convert(id, Etags.version(ifMatch));
        return Etags.created(created, created.version(), "documents/" + created.id());
    }

    private static Response answer(DocumentView document) {
        return Etags.ok(document, document.version());
    }
}
