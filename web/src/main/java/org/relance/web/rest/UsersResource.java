package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.access.api.ApiTokens;
import org.relance.access.api.ChangeUser;
import org.relance.access.api.NewUser;
import org.relance.access.api.TokenView;
import org.relance.access.api.UserRow;
import org.relance.access.api.UserView;
import org.relance.access.api.Users;

/** Users, for administrators. */
@Path("users")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "users", description = "Users, for administrators")
public class UsersResource {

    /** A new password. */
    public record NewPassword(String password) {
        @Override
        public String toString() {
            return "NewPassword";
        }
    }

    @Inject Users users;
    @Inject ApiTokens tokens;

    @GET
    @Operation(summary = "List users")
    public ListAnswer<UserRow> list(@BeanParam ListQuery query) {
        return ListAnswer.of(users.page(query.request()));
    }

    @POST
    @Operation(summary = "Create a user")
    public Created<UserView> create(NewUser user) {
        UserView created = users.create(user);
        return Etags.created(created, created.version(), "users/" + created.id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get a user")
    public Versioned<UserView> get(@PathParam("id") long id) {
        return answer(users.get(id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a user")
    public Versioned<UserView> change(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, ChangeUser change) {
        return answer(users.change(id, Etags.version(ifMatch), change));
    }

    @POST
    @Path("{id}/deactivate")
    @Operation(summary = "Shut a user out")
    public Versioned<UserView> deactivate(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        return answer(users.deactivate(id, Etags.version(ifMatch)));
    }

    @POST
    @Path("{id}/activate")
    @Operation(summary = "Let a user in again")
    public Versioned<UserView> activate(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        return answer(users.activate(id, Etags.version(ifMatch)));
    }

    @POST
    @Path("{id}/unlock")
    @Operation(summary = "End a lock-out")
    public Versioned<UserView> unlock(@PathParam("id") long id) {
        return answer(users.unlock(id));
    }

    @PUT
    @Path("{id}/password")
    @Operation(summary = "Set a password")
    public void setPassword(@PathParam("id") long id, NewPassword password) {
        users.setPassword(id, password.password());
    }

    @GET
    @Path("{id}/tokens")
    @Operation(summary = "List the tokens of a user")
    public ListAnswer<TokenView> tokens(@PathParam("id") long id) {
        return ListAnswer.of(tokens.of(id));
    }

    private static Versioned<UserView> answer(UserView user) {
        return Etags.ok(user, user.version());
    }
}
