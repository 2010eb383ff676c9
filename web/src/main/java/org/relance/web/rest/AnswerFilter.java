package org.relance.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** Says in status and headers what an {@link Answer} says by its type. */
@Provider
public class AnswerFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Answer<?> answer)) {
            return;
        }
        if (answer instanceof Versioned<?> versioned) {
            tag(response, versioned.version());
        } else if (answer instanceof Created<?> created) {
            response.setStatusInfo(Status.CREATED);
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LOCATION,
                            request.getUriInfo().getBaseUri().resolve(created.address()));
            if (created.version() != null) {
                tag(response, created.version());
            }
        } else {
            response.setStatusInfo(Status.ACCEPTED);
        }
        response.setEntity(answer.body());
    }

    private static void tag(ContainerResponseContext response, long version) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, '"' + Long.toString(version) + '"');
    }
}
