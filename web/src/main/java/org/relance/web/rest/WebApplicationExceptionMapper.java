package org.relance.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;

/** What the REST runtime refuses by itself: unknown paths, methods, media types, parameters. */
@Provider
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {

    @Inject Problems problems;
    @Context HttpHeaders headers;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        Optional<String> parameter = parameter(refusal);
        if (parameter.isPresent()) {
            return problems.response(
                    headers, 400, "request.bad-value", parameter.get(), List.of(parameter.get()));
        }
        int status = refusal.getResponse().getStatus();
        Response answer =
                problems.response(headers, status, "request.status-" + status, null, List.of());
        String allow = refusal.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    /**
     * Name of the parameter that could not be read. Jersey knows it in a class that no standard
     * has, and answers 404 to what is a mistake in the request.
     */
    private static Optional<String> parameter(WebApplicationException refusal) {
        try {
            Object name = refusal.getClass().getMethod("getParameterName").invoke(refusal);
            return Optional.of(name.toString());
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }
}
