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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.ContactCards;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactRow;
import org.relance.crm.api.ContactStatistics;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.DuplicateRow;
import org.relance.crm.api.Duplicates;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.web.crm.ContactColumns;

/** Companies and persons. */
@Path("contacts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "contacts", description = "Companies and persons")
public class ContactsResource {

    /** Where a wish about mail came from, as the person or the operator said it. */
    public record Wish(String source) {}

    /** Contacts and the mailing group they get. */
    public record GroupMembers(List<Long> contactIds, String code) {}

    /** How many records an action reached. */
    public record Reached(int count) {}

    private static final String CARDS = "text/vcard";

    @Inject Contacts contacts;
    @Inject ContactCards cards;
    @Inject Duplicates duplicates;
    @Inject ContactColumns columns;
    @Inject CurrentActor currentActor;

    @GET
    @Operation(
            summary = "List contacts",
            description =
                    "Filters: filter.type, filter.territory, filter.industry-group, filter.city, …")
    public ListAnswer<ContactRow> list(@BeanParam ListQuery query) {
        return ListAnswer.of(contacts.list(query.request()));
    }

    @GET
    @Path("export")
    @Produces("text/csv")
    @Operation(
            summary = "Download the contacts that match as CSV",
            description = "All of them, in the language of the user; limit and after do not count.")
    public Response export(@BeanParam ListQuery query) {
        ListRequest request = query.request();
        List<String> headings = columns.headings(currentActor.get().language());
        StreamingOutput body = out -> contacts.writeCsv(request, headings, out);
        return Response.ok(body, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"contacts.csv\"")
                .build();
    }

    @GET
    @Path("vcards")
    @Produces(CARDS)
    @Operation(
            summary = "Download the contacts that match as vCard 4.0",
            description = "At most 10 000; limit and after do not count.")
    public Response vcards(@BeanParam ListQuery query) {
        return cards(contacts.ids(query.request()), "contacts");
    }

    @GET
    @Path("{id}/vcard")
    @Produces(CARDS)
    @Operation(summary = "Download a contact as vCard 4.0")
    public Response vcard(@PathParam("id") long id) {
        ContactView contact =
                contacts.find(id)
                        .orElseThrow(() -> DomainException.notFound("crm.contact-not-found", id));
        return cards(List.of(id), contact.number());
    }

    /** In memory, so that too many are refused before anything is answered. */
    private Response cards(List<Long> ids, String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        cards.write(ids, out);
        return Response.ok(out.toByteArray(), CARDS + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".vcf\"")
                .build();
    }

    @POST
    @Operation(summary = "Create a contact")
    public Created<ContactView> create(ContactDetails details) {
        ContactView created = contacts.create(details);
        return Etags.created(created, created.version(), "contacts/" + created.id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get a contact")
    public Versioned<ContactView> get(@PathParam("id") long id) {
        return answer(
                contacts.find(id)
                        .orElseThrow(() -> DomainException.notFound("crm.contact-not-found", id)));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a contact")
    public Versioned<ContactView> change(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            ContactDetails details) {
        return answer(contacts.change(id, Etags.version(ifMatch), details));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a contact", description = "A company is deleted with its persons.")
    public void delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        contacts.delete(id, Etags.version(ifMatch));
    }

    @POST
    @Path("{id}/opt-out")
    @Operation(summary = "Note that a person wants no marketing mail")
    public void optOut(@PathParam("id") long id, Wish wish) {
        contacts.optOut(id, wish.source());
    }

    @POST
    @Path("{id}/opt-in")
    @Operation(summary = "Note that a person wants marketing mail again")
    public void optIn(@PathParam("id") long id, Wish wish) {
        contacts.optIn(id, wish.source());
    }

    @GET
    @Path("{id}/statistics")
    @Operation(summary = "Get the figures of a contact")
    public ContactStatistics statistics(@PathParam("id") long id) {
        return contacts.statistics(id);
    }

    @GET
    @Path("{id}/duplicates")
    @Operation(summary = "List the contacts that may be the same")
    public ListAnswer<DuplicateRow> duplicates(@PathParam("id") long id) {
        return ListAnswer.of(duplicates.of(get(id).body().id()));
    }

    @POST
    @Path("mailing-group")
    @Operation(summary = "Add contacts to a mailing group")
    public Reached addToMailingGroup(GroupMembers members) {
        return new Reached(contacts.addMailingGroup(members.contactIds(), members.code()));
    }

    private static Versioned<ContactView> answer(ContactView contact) {
        return Etags.ok(contact, contact.version());
    }
}
