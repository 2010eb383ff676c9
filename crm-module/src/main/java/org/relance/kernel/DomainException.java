package org.relance.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * A refusal. Carries a code and arguments, never a sentence: the web module knows the sentence in
 * each language under {@code error.<code>}. Unchecked, so the transaction of the facade rolls back.
 */
public class DomainException extends RuntimeException {

    /** What kind of refusal it is; REST answers with the status that belongs to it. */
    public enum Kind {
        /** The input breaks a rule (422, or 400 where a single field cannot be read). */
        INVALID,
        /** The record is not there (404). */
        NOT_FOUND,
        /** The state of the record does not allow it (409). */
        CONFLICT,
        /** Somebody else changed the record meanwhile (412). */
        STALE,
        /** The actor may not do this (403). */
        FORBIDDEN,
        /** The input is larger than allowed (413). */
        TOO_LARGE
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String code;
    private final String field;
    private final transient List<Object> arguments;

    /**
     * A refusal of any kind.
     *
     * @param field the input it is about, in the spelling of the REST interface; null if about none
     */
    public DomainException(Kind kind, String code, String field, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.kind = kind;
        this.code = code;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    /** The input breaks a rule, and this field is to blame. */
    public static DomainException invalid(String code, String field, Object... arguments) {
        return new DomainException(Kind.INVALID, code, field, arguments);
    }

    /** The record is not there. Its number is a name and not an amount: no digits are grouped. */
    public static DomainException notFound(String code, Object... arguments) {
        Object[] names = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new DomainException(Kind.NOT_FOUND, code, null, names);
    }

    /** The state of the record does not allow it. */
    public static DomainException conflict(String code, Object... arguments) {
        return new DomainException(Kind.CONFLICT, code, null, arguments);
    }

    /** Somebody else changed the record since it was read. */
    public static DomainException stale(String code, Object... arguments) {
        return new DomainException(Kind.STALE, code, null, arguments);
    }

    /** The actor may not do this. */
    public static DomainException forbidden(String code, Object... arguments) {
        return new DomainException(Kind.FORBIDDEN, code, null, arguments);
    }

    public Kind kind() {
        return kind;
    }

    /**
     * Code such as {@code crm.contact-not-found}; its sentence has the key {@code error.<code>}.
     */
    public String code() {
        return code;
    }

    /** The field it is about, or null. */
    public String field() {
        return field;
    }

    /** Arguments for the sentence, in order. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
