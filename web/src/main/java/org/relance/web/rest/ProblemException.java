package org.relance.web.rest;

import java.util.List;

/** A request that cannot be answered for a reason of the protocol, not of the business. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String field;
    private final transient List<Object> arguments;

    /**
     * A problem.
     *
     * @param code its sentence has the key {@code error.<code>}
     * @param field input to blame, or null
     */
    public ProblemException(int status, String code, String field, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.status = status;
        this.code = code;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    /** The request cannot be read, and this field is to blame. */
    public static ProblemException badRequest(String code, String field, Object... arguments) {
        return new ProblemException(400, code, field, arguments);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String field() {
        return field;
    }

    List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
