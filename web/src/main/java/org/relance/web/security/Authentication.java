package org.relance.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relance.access.api.SignIn;
import org.relance.kernel.Actor;

/**
 * Finds out who sends a request: a bearer token on REST, a session everywhere. Refusing is left to
 * {@link AccessFilter}, which knows how pages and programs want to be told.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    /** Request attribute with the {@link Actor}. */
    static final String ACTOR = "relance.actor";

    /** Request attribute that is set where a token identified the actor. */
    static final String BY_TOKEN = "relance.by-token";

    private static final String BEARER = "bearer ";

    @Inject SignIn signIn;
    @Inject Sessions sessions;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Actor> actor = identify(request);
        if (actor.isEmpty()) {
            return context.doNothing();
        }
        request.setAttribute(ACTOR, actor.get());
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(actor.get().username()),
                actor.get().roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    private Optional<Actor> identify(HttpServletRequest request) {
        String path = Paths.of(request);
        String credentials = request.getHeader("Authorization");
        if (Paths.isApi(path) && credentials != null) {
            request.setAttribute(BY_TOKEN, Boolean.TRUE);
            return bearer(credentials).flatMap(signIn::withToken);
        }
        return Paths.isResource(path) ? Optional.empty() : sessions.actor(request);
    }

    private static Optional<String> bearer(String credentials) {
        return credentials.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? Optional.of(credentials.substring(BEARER.length()).strip())
                : Optional.empty();
    }
}
