package org.relance.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.web.shell.Messages;

/** Makes problem JSON in the language of the reader. */
@ApplicationScoped
public class Problems {

    static final String MEDIA_TYPE = "application/problem+json";

    @Inject Messages messages;
    @Inject CurrentActor currentActor;

    /** The answer to a request that is refused. */
    Response response(
            HttpHeaders headers, int status, String code, String field, List<Object> arguments) {
        Problem problem = problem(language(headers), status, code, field, arguments);
        return Response.status(status).type(MEDIA_TYPE).entity(problem).build();
    }

    /** The answer to what a facade refuses. */
    Response response(HttpHeaders headers, DomainException refusal) {
        return response(
                headers, status(refusal), refusal.code(), refusal.field(), refusal.arguments());
    }

    private static int status(DomainException refusal) {
        return switch (refusal.kind()) {
            // What a list cannot read in its parameters is a malformed request.
            case INVALID -> refusal.code().startsWith("list.") ? 400 : 422;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case FORBIDDEN -> refusal.code().equals("access.sign-in-needed") ? 401 : 403;
            case TOO_LARGE -> 413;
        };
    }

    /** The same where REST has not begun yet. */
    public void write(
            HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws IOException {
        Locale language =
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                        ? ofActor()
                        : Messages.nearest(request.getLocale());
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Json.toString(problem(language, status, code, null, List.of())));
    }

    private Problem problem(
            Locale language, int status, String code, String field, List<Object> arguments) {
        String sentence = messages.sentence(code, language, arguments.toArray());
        return new Problem(
                "urn:relance:problem:" + code,
                messages.text("access:problem." + status, language),
                status,
                sentence,
                code,
                field,
                arguments.stream().map(String::valueOf).toList());
    }

    private Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(wanted -> !wanted.getLanguage().equals("*"))
                .findFirst()
                .map(Messages::nearest)
                .orElseGet(this::ofActor);
    }

    private Locale ofActor() {
        return currentActor.find().map(Actor::language).orElse(Locale.FRENCH);
    }
}
