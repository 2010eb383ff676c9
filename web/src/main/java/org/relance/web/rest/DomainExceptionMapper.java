package org.relance.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.relance.kernel.DomainException;

/** Refusals of the facades. */
@Provider
public class DomainExceptionMapper implements ExceptionMapper<DomainException> {

    @Inject Problems problems;
    @Context HttpHeaders headers;

    @Override
    public Response toResponse(DomainException refusal) {
        return problems.response(headers, refusal);
    }
}
