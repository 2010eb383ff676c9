package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.pricing.api.Documents;
import org.relance.pricing.api.PriceAnswer;
import org.relance.pricing.api.PriceQuestion;

/** What a customer would pay. */
@Path("price-quotes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
public class PriceQuotesResource {

    private static final String EXAMPLE =
            "{\"customerNumber\":\"C00001\",\"itemNumber\":\"TER-070\",\"unit\":\"PAL\",\"quantity\":4,\"date\":\"2026-03-23\"}";

    @Inject Documents documents;

    @POST
    @Operation(
            summary = "Ask what a customer would pay, and why",
            description = "Nothing is stored.")
    public PriceAnswer ask(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "example",
                                                            value = EXAMPLE)))
                    PriceQuestion question) {
        return documents.ask(question);
    }
}
