package org.relance.web.rest;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Bean Validation: names the first field that breaks its rule. */
@Provider
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    @Inject Problems problems;
    @Context HttpHeaders headers;

    @Override
    public Response toResponse(ConstraintViolationException refusal) {
        String field =
                refusal.getConstraintViolations().stream()
                        .map(ConstraintViolationMapper::field)
                        .sorted()
                        .findFirst()
                        .orElse("");
        return problems.response(headers, 400, "request.bad-value", field, List.of(field));
    }

    private static String field(ConstraintViolation<?> violation) {
        String last = "";
        for (Path.Node node : violation.getPropertyPath()) {
            last = String.valueOf(node.getName());
        }
        return last;
    }
}
