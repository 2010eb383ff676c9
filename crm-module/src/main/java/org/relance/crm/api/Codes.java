package org.relance.crm.api;

import java.util.List;
import java.util.Optional;
import org.relance.kernel.DomainException;

/** The plain lists of codes. Everybody reads them, campaign managers maintain them. */
public interface Codes {

    /** The codes of a kind in their order, blocked ones included. */
    List<Code> of(CodeKind kind);

    /** The codes of all kinds, each kind in its order. */
    List<Code> all();

    /** One code, or empty where it is not in the list. */
    Optional<Code> find(CodeKind kind, String code);

    /**
     * Adds a code.
     *
     * @throws DomainException {@code crm.code-exists}, {@code crm.required}, {@code crm.too-long}
     */
    Code create(CodeKind kind, CodeDetails details);

    /**
     * Changes description, position and blocking; the code itself stays.
     *
     * @throws DomainException {@code crm.code-not-found}, {@code crm.changed-meanwhile}
     */
    Code change(CodeKind kind, String code, int version, CodeDetails details);

    /**
     * Removes a code that is used nowhere.
     *
     * @throws DomainException {@code crm.code-in-use} with the number of uses
     */
    void delete(CodeKind kind, String code, int version);

    /**
     * Checks a value that somebody chose; blank is accepted.
     *
     * @throws DomainException {@code crm.code-unknown} or {@code crm.code-blocked}, naming the
     *     field
     */
    void require(CodeKind kind, String code, String field);
}
