package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.access.api.MyAccount;
import org.relance.access.api.Preferences;
import org.relance.access.api.UserView;

/** The own account of the signed-in user. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "me", description = "The own account")
public class MeResource {

    /** Changes the password. */
    public record ChangePassword(String presentPassword, String newPassword) {
        @Override
        public String toString() {
            return "ChangePassword";
        }
    }

    @Inject MyAccount account;

    @GET
    @Operation(summary = "My account")
    public UserView get() {
        return account.get();
    }

    @PUT
    @Path("preferences")
    @Operation(summary = "Choose language, zone and theme")
    public UserView choose(Preferences preferences) {
        return account.choose(preferences);
    }

    @PUT
    @Path("password")
    @Operation(summary = "Change my password, which ends my other sessions")
    public void changePassword(ChangePassword change) {
        account.changePassword(change.presentPassword(), change.newPassword());
    }
}
