package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.marketing.api.CampaignEntries;
import org.relance.marketing.api.CampaignEntryRow;

/** Campaign entries. */
@Path("campaign-entries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
public class CampaignEntriesResource {

    @Inject CampaignEntries entries;

    @GET
    @Operation(summary = "List campaign entries, latest first")
    public ListAnswer<CampaignEntryRow> list(@BeanParam ListQuery query) {
        return ListAnswer.of(entries.list(query.request()));
    }

    @POST
    @Path("cancel")
    @Operation(summary = "Cancel campaign entries with all that belongs to them")
    public Reached cancel(Chosen chosen) {
        return new Reached(entries.cancel(chosen.ids()));
    }

    @POST
    @Path("restore")
    @Operation(summary = "Take the cancelling of campaign entries back")
    public Reached restore(Chosen chosen) {
        return new Reached(entries.restore(chosen.ids()));
    }

    @POST
    @Path("delete-cancelled")
    @Operation(summary = "Delete cancelled campaign entries with their interactions")
    public Reached deleteCancelled(Chosen chosen) {
        return new Reached(entries.deleteCancelled(chosen.ids()));
    }
}
