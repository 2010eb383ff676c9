package org.relance.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;

/**
 * The gate in front of everything: sets the actor for the facades, refuses who may not come in, and
 * writes the headers.
 */
@WebFilter(
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC})
public class AccessFilter implements Filter {

    @Inject CurrentActor currentActor;
    @Inject Sessions sessions;
    @Inject Refusals refusals;
    @Inject PageRoles pageRoles;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        Actor actor =
                Paths.isForm(Paths.of(http))
                        ? null
                        : (Actor) http.getAttribute(Authentication.ACTOR);
        if (http.getDispatcherType() != DispatcherType.ASYNC) {
            SecurityHeaders.write(http, answer);
        }
        if (http.getDispatcherType() == DispatcherType.REQUEST && refused(actor, http, answer)) {
            return;
        }
        pass(actor, () -> proceed(chain, request, response));
    }

    private boolean refused(Actor actor, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (actor == null) {
            boolean closed = !Paths.isOpen(request);
            if (closed) {
                refusals.signInNeeded(request, response);
            }
            return closed;
        }
        if (forged(request)) {
            refusals.forged(request, response);
            return true;
        }
        boolean forbidden = pageRoles.refuses(actor, Paths.of(request));
        if (forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
        return forbidden;
    }

    private boolean forged(HttpServletRequest request) {
        if (request.getAttribute(Authentication.BY_TOKEN) != null) {
            return false;
        }
        return Forgery.suspected(request, sessions.csrf(request));
    }

    private void pass(Actor actor, Callable<Void> work) throws IOException, ServletException {
        try {
            // A thread of the pool must never act as whoever it served before.
            currentActor.call(actor, work);
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static Void proceed(FilterChain chain, ServletRequest request, ServletResponse response)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        return null;
    }
}
