package org.relance.web.rest;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.relance.kernel.DomainException;

/**
 * Everything nobody foresaw. The log gets the whole story under an incident number, the client only
 * the number.
 */
@Provider
public class ThrowableMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ThrowableMapper.class.getName());

    /** SQL states of broken constraints begin so, in both databases. */
    private static final String INTEGRITY = "23";

    @Inject Problems problems;
    @Context HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refusal) {
                return problems.response(headers, refusal);
            }
            if (cause instanceof OptimisticLockException) {
                return answer(412, "request.stale");
            }
            if (breaksConstraint(cause)) {
                LOG.log(Level.WARNING, "A constraint of the database refused a change", failure);
                return answer(409, "request.conflict");
            }
        }
        return incident(failure);
    }

    private static boolean breaksConstraint(Throwable cause) {
        return cause instanceof SQLIntegrityConstraintViolationException
                || cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith(INTEGRITY);
    }

    private Response incident(Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, failure, () -> "Incident " + number + ": a request failed");
        return problems.response(headers, 500, "request.incident", null, List.of(number));
    }

    private Response answer(int status, String code) {
        return problems.response(headers, status, code, null, List.of());
    }
}
