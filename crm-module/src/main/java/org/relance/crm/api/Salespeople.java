package org.relance.crm.api;

import java.util.List;
import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/** The salespeople. Everybody reads them, campaign managers maintain them. */
public interface Salespeople {

    /** A page of the list; filters: code, name, blocked. */
    ListPage<SalespersonView> list(ListRequest request);

    /** Everybody who can be chosen, by name. */
    List<SalespersonView> active();

    /** One salesperson, or empty. */
    Optional<SalespersonView> find(String code);

    /**
     * Adds a salesperson.
     *
     * @throws DomainException {@code crm.salesperson-exists}, {@code crm.required}, {@code
     *     crm.bad-email}, {@code crm.bad-phone}
     */
    SalespersonView create(SalespersonDetails details);

    /**
     * Changes everything but the code.
     *
     * @throws DomainException {@code crm.salesperson-not-found}, {@code crm.changed-meanwhile}
     */
    SalespersonView change(String code, int version, SalespersonDetails details);

    /**
     * Removes a salesperson without contacts, customers, open opportunities, open tasks or other
     * references.
     *
     * @throws DomainException {@code crm.salesperson-in-use}
     */
    void delete(String code, int version);

    /**
     * Checks a salesperson that somebody chose; blank is accepted.
     *
     * @throws DomainException {@code crm.salesperson-unknown} or {@code crm.salesperson-blocked}
     */
    void require(String code, String field);
}
