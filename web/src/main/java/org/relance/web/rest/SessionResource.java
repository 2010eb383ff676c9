package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.Role;
import org.relance.web.security.Sessions;

/** Signing in with a password, for browsers and for programs that make themselves a token. */
@Path("session")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "session", description = "Signing in with a password")
public class SessionResource {

    /** Who signs in. */
    public record Credentials(String username, String password) {
        @Override
        public String toString() {
            return "Credentials[" + username + "]";
        }
    }

    /**
     * Who is signed in.
     *
     * @param csrf value of {@code X-Relance-CSRF} for changes in this session; none with a token
     */
    public record SessionView(
            String username,
            String displayName,
            List<Role> roles,
            String language,
            String zone,
            String csrf) {}

    @Inject Sessions sessions;
    @Inject CurrentActor currentActor;
    @Context HttpServletRequest request;

    @GET
    @Operation(summary = "Who is signed in")
    public SessionView get() {
        return view(currentActor.get());
    }

    @POST
    @Operation(summary = "Sign in: the answer sets the cookie of a session")
    public SessionView begin(Credentials credentials) {
        return sessions.begin(request, credentials.username(), credentials.password())
                .map(this::view)
                .orElseThrow(() -> new ProblemException(401, "access.sign-in-refused", null));
    }

    @DELETE
    @Operation(summary = "Sign out")
    public void end() {
        sessions.end(request);
    }

    private SessionView view(Actor actor) {
        return new SessionView(
                actor.username(),
                actor.displayName(),
                actor.roles().stream().sorted().toList(),
                actor.language().getLanguage(),
                actor.zone().getId(),
                sessions.csrf(request).orElse(null));
    }
}
