package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.Erasure;
import org.relance.crm.api.Erasures;
import org.relance.kernel.DomainException;

/** Erasure of a person on its demand. */
@Path("contacts/{id}/erasure")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "contacts", description = "Companies and persons")
public class ErasureResource {

    /** Why a person is erased; must not name it. */
    public record ErasePerson(String reason) {}

    @Inject Erasures erasures;

    @GET
    @Operation(summary = "Say when and why a person was erased")
    public Erasure get(@PathParam("id") long id) {
        return erasures.find(id)
                .orElseThrow(() -> DomainException.notFound("crm.contact-not-erased", id));
    }

    @POST
    @Operation(
            summary = "Erase a person on its demand",
            description =
                    "Takes out all that names the person, in all modules, and suppresses its addresses."
                            + " What happened stays under the number, so no figure changes. Cannot be undone.")
    public void erase(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, ErasePerson why) {
        erasures.erase(id, Etags.version(ifMatch), why.reason());
    }
}
