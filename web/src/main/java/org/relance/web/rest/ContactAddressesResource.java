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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.ContactAddressDetails;
import org.relance.crm.api.ContactAddressView;
import org.relance.crm.api.ContactAddresses;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.PostalAddress;
import org.relance.kernel.DomainException;

/** Where a contact is for a time. */
@Path("contacts/{id}/addresses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "contacts")
public class ContactAddressesResource {

    @Inject Contacts contacts;
    @Inject ContactAddresses addresses;

    @GET
    @Operation(
            summary = "List the alternative addresses of a contact",
            description = "The latest start first; active is the one that holds today.")
    public ListAnswer<ContactAddressView> list(@PathParam("id") long id) {
        return ListAnswer.of(addresses.of(known(id)));
    }

    @GET
    @Path("on/{day}")
    @Operation(
            summary = "Get the address of a contact on a day",
            description = "The contact's own where no alternative address holds.")
    public PostalAddress on(
            @PathParam("id") long id,
            @Parameter(description = "A date", example = "2026-07-14") @PathParam("day")
                    String day) {
        List<Long> known = List.of(known(id));
        return addresses.on(Days.parse("day", day), known).get(id);
    }

    @POST
    @Operation(summary = "Add an alternative address")
    public Created<ContactAddressView> add(
            @PathParam("id") long id, ContactAddressDetails address) {
        ContactAddressView added = addresses.add(id, address);
        return Etags.created(added, added.version(), "contacts/" + id + "/addresses/" + added.id());
    }

    @PUT
    @Path("{addressId}")
    @Operation(summary = "Change an alternative address")
    public Versioned<ContactAddressView> change(
            @PathParam("id") long id,
            @PathParam("addressId") long addressId,
            @HeaderParam("If-Match") String ifMatch,
            ContactAddressDetails address) {
        ContactAddressView changed =
                addresses.change(id, addressId, Etags.version(ifMatch), address);
        return Etags.ok(changed, changed.version());
    }

    @DELETE
    @Path("{addressId}")
    @Operation(summary = "Remove an alternative address")
    public void remove(
            @PathParam("id") long id,
            @PathParam("addressId") long addressId,
            @HeaderParam("If-Match") String ifMatch) {
        addresses.remove(id, addressId, Etags.version(ifMatch));
    }

    private long known(long id) {
        return contacts.find(id)
                .orElseThrow(() -> DomainException.notFound("crm.contact-not-found", id))
                .id();
    }
}
