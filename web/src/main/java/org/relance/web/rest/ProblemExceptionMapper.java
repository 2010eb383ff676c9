package org.relance.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Problems of the protocol. */
@Provider
public class ProblemExceptionMapper implements ExceptionMapper<ProblemException> {

    @Inject Problems problems;
    @Context HttpHeaders headers;

    @Override
    public Response toResponse(ProblemException problem) {
        return problems.response(
                headers, problem.status(), problem.code(), problem.field(), problem.arguments());
    }
}
