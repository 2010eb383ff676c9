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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.CloseOpportunity;
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
@Tag(
        name = "documents",
        description = "Quotes, orders, invoices and credit memos, and what a price would be")
public class DocumentsResource {

    /** Several documents at once. */
    public record Batch(List<DocumentBody> documents) {}

    @Inject Documents documents;
    @Inject DocumentBodies bodies;

    @GET
    @Operation(
            summary = "List documents",
            description =
                    "Filters: kind, number, status, customer, customer-name, order-date, currency, amount, amount-lcy, campaign, opportunity, salesperson, external-ref.")
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
    public Created<DocumentView> create(DocumentBody document) {
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
    public Versioned<DocumentView> get(@PathParam("id") long id) {
        return answer(
                documents
                        .find(id)
                        .orElseThrow(
                                () -> DomainException.notFound("pricing.document-not-found", id)));
    }

    @POST
    @Path("{id}/lines")
    @Operation(summary = "Add a line to an open document")
    public Versioned<DocumentView> addLine(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, NewLine line) {
        return answer(documents.addLine(id, Etags.version(ifMatch), line));
    }

    @PUT
    @Path("{id}/lines/{lineNo}")
    @Operation(summary = "Change a line of an open document; it is priced anew")
    public Versioned<DocumentView> changeLine(
            @PathParam("id") long id,
            @PathParam("lineNo") int lineNo,
            @HeaderParam("If-Match") String ifMatch,
            NewLine line) {
        return answer(documents.changeLine(id, Etags.version(ifMatch), lineNo, line));
    }

    @DELETE
    @Path("{id}/lines/{lineNo}")
    @Operation(summary = "Remove a line of an open document")
    public Versioned<DocumentView> removeLine(
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
    public Versioned<DocumentView> release(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        return answer(documents.release(id, Etags.version(ifMatch)));
    }

    @POST
    @Path("{id}/cancel")
    @Operation(summary = "Cancel a document")
    public Versioned<DocumentView> cancel(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        return answer(documents.cancel(id, Etags.version(ifMatch)));
    }

    @POST
    @Path("{id}/convert")
    @Operation(summary = "Make an order of a quote, or an invoice of an order")
    public Created<DocumentView> convert(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        DocumentView created = documents.convert(id, Etags.version(ifMatch));
        return Etags.created(created, created.version(), "documents/" + created.id());
    }

    @POST
    @Path("{id}/win")
    @Operation(summary = "Win the opportunity of a quote and make an order of it")
    public Created<DocumentView> win(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            CloseOpportunity how) {
        DocumentView created = documents.convert(id, Etags.version(ifMatch), how);
        return Etags.created(created, created.version(), "documents/" + created.id());
    }

    @POST
    @Path("{id}/lose")
    @Operation(summary = "Cancel an order and lose the opportunity that it was the last order of")
    public Versioned<DocumentView> lose(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            CloseOpportunity how) {
        return answer(documents.cancel(id, Etags.version(ifMatch), how));
    }

    private static Versioned<DocumentView> answer(DocumentView document) {
        return Etags.ok(document, document.version());
    }
}
