package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.marketing.api.SavedCriteria;
import org.relance.marketing.api.SegmentCriteria;

/** Criteria that can be repeated on any segment. */
@Path("saved-criteria")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "segments", description = "Segments and the contacts on them")
public class SavedCriteriaResource {

    /** Criteria to keep: those of a segment. */
    public record NewSavedCriteria(String code, String description, long segmentId) {}

    @Inject SegmentCriteria criteria;

    @GET
    @Operation(summary = "List saved criteria")
    public ListAnswer<SavedCriteria> saved() {
        return ListAnswer.of(criteria.saved());
    }

    @POST
    @Operation(summary = "Save the criteria of a segment under a code")
    public Created<SavedCriteria> save(NewSavedCriteria wanted) {
        SavedCriteria saved =
                criteria.save(wanted.segmentId(), wanted.code(), wanted.description());
        return new Created<>(saved, null, "saved-criteria");
    }

    @DELETE
    @Path("{code}")
    @Operation(summary = "Delete saved criteria")
    public void forget(
            @Parameter(description = "Code of the criteria", example = "JARD") @PathParam("code")
                    String code) {
        criteria.forget(code);
    }
}
