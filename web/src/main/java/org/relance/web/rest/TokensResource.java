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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.access.api.ApiTokens;
import org.relance.access.api.CreatedToken;
import org.relance.access.api.NewToken;
import org.relance.access.api.TokenView;

/** Bearer tokens of the signed-in user. */
@Path("tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "tokens", description = "Bearer tokens of the signed-in user")
public class TokensResource {

    @Inject ApiTokens tokens;

    @GET
    @Operation(summary = "List my tokens")
    public ListAnswer<TokenView> list() {
        return ListAnswer.of(tokens.mine());
    }

    @POST
    @Operation(summary = "Create a token; its secret is shown this once")
    public Created<CreatedToken> create(NewToken token) {
        CreatedToken created = tokens.create(token);
        return new Created<>(created, null, "tokens");
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Revoke a token")
    public void revoke(@PathParam("id") long id) {
        tokens.revoke(id);
    }
}
