package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

    @Inject Documents documents;

    @POST
    @Operation(
            summary = "Ask what a customer would pay, and why",
            description = "Nothing is stored.")
    public PriceAnswer ask(PriceQuestion question) {
        return documents.ask(question);
    }
}
