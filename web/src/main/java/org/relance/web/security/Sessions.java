package org.relance.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.relance.access.api.SignIn;
import org.relance.access.api.SignedIn;
import org.relance.kernel.Actor;

/** Sessions of people who signed in with a password. */
@ApplicationScoped
public class Sessions {

    private static final String ATTRIBUTE = SessionUser.class.getName();
    private static final int CSRF_BYTES = 24;

    private final SecureRandom random = new SecureRandom();

    @Inject SignIn signIn;

    /**
     * Signs in. The session gets a new id, so that one planted before is worth nothing.
     *
     * @return empty for a refusal
     */
    public Optional<Actor> begin(HttpServletRequest request, String username, String password) {
        Optional<SignedIn> signedIn = signIn.withPassword(username, password);
        signedIn.ifPresent(user -> remember(request, user));
        return signedIn.map(SignedIn::actor);
    }

    private void remember(HttpServletRequest request, SignedIn user) {
        if (request.getSession(false) == null) {
            request.getSession();
        } else {
            request.changeSessionId();
        }
        byte[] secret = new byte[CSRF_BYTES];
        random.nextBytes(secret);
        String csrf = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        request.getSession()
                .setAttribute(
                        ATTRIBUTE, new SessionUser(user.actor().username(), user.stamp(), csrf));
    }

    /** Ends the session of the request, if it has one. */
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The actor of the request's session, with the roles of now. */
    Optional<Actor> actor(HttpServletRequest request) {
        return user(request).flatMap(user -> signIn.again(user.username(), user.stamp()));
    }

    /** The secret that changes over REST repeat in {@code X-Relance-CSRF}. */
    public Optional<String> csrf(HttpServletRequest request) {
        return user(request).map(SessionUser::csrf);
    }

    private static Optional<SessionUser> user(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((SessionUser) session.getAttribute(ATTRIBUTE));
    }
}
