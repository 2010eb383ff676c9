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
import org.relance.crm.api.ContactMerging;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.MergeContacts;
import org.relance.crm.api.MergePreview;

/** Making one contact of two. */
@Path("contacts/{id}/merge")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "contacts")
public class ContactMergingResource {

    @Inject ContactMerging merging;

    @GET
    @Path("{otherId}")
    @Operation(
            summary = "See what merging two contacts would do",
            description =
                    "Where they differ, whose value would stay, and what refers to the other and"
                            + " would move.")
    public MergePreview preview(@PathParam("id") long id, @PathParam("otherId") long otherId) {
        return merging.preview(id, otherId);
    }

    @POST
    @Operation(
            summary = "Let another contact go up in this one",
            description =
                    "If-Match holds the version of this one, otherVersion that of the other."
                            + " fromOther names the fields whose value is the other's; without it,"
                            + " those that this one has not.")
    public Versioned<ContactView> merge(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            MergeContacts merge) {
        ContactView merged = merging.merge(id, Etags.version(ifMatch), merge);
        return Etags.ok(merged, merged.version());
    }
}
