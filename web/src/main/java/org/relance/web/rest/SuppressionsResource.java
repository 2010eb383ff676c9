package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.Suppression;
import org.relance.crm.api.Suppressions;

/** Addresses that must never be written to again; kept and named by their hash only. */
@Path("suppressions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "suppressions", description = "Addresses that must never be written to again")
public class SuppressionsResource {

    /** An address and why nobody writes to it. */
    public record NewSuppression(String address, String reason, String source) {}

    /** An address to look up. */
    public record CheckAddress(String address) {}

    /** Whether an address is suppressed, and its entry if it ever was. */
    public record Checked(boolean suppressed, Suppression entry) {}

    /** Why an address is allowed again. */
    public record Release(String releaseReason) {}

    @Inject Suppressions suppressions;

    @GET
    @Operation(summary = "List suppressed addresses by their hash")
    public ListAnswer<Suppression> list(@BeanParam ListQuery query) {
        return ListAnswer.of(suppressions.list(query.request()));
    }

    @POST
    @Operation(
            summary = "Suppress an address",
            description = "Saying it again changes nothing. Only a hash of the address is kept.")
    public void suppress(NewSuppression wanted) {
        suppressions.suppress(wanted.address(), wanted.reason(), wanted.source());
    }

    @POST
    @Path("check")
    @Operation(
            summary = "Say whether an address is suppressed",
            description = "The address stands in the body, so that no log keeps it.")
    public Checked check(CheckAddress wanted) {
        return suppressions
                .find(wanted.address())
                .map(entry -> new Checked(entry.releasedAt() == null, entry))
                .orElse(new Checked(false, null));
    }

    @POST
    @Path("{hash}/release")
    @Operation(
            summary = "Allow a suppressed address again",
            description = "The entry stays for the record, with who released it, when and why.")
    public void release(
            @Parameter(description = "Hash of the address, from the list") @PathParam("hash")
                    String hash,
            Release release) {
        suppressions.release(hash, release.releaseReason());
    }
}
