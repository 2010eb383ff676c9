package org.relance.crm.api;

import java.io.OutputStream;
import java.util.Collection;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;

/** Contacts as vCard 4.0 (RFC 6350), which address books read. */
public interface ContactCards {

    /** Most contacts of one file. */
    int MOST = 10_000;

    /**
     * Writes contacts one behind the other; ids that nobody has are passed over.
     *
     * @throws DomainException {@code crm.too-many-cards} for more than {@link #MOST}
     */
    void write(Collection<Long> ids, OutputStream out);

    /** Writes all contacts that the list shows, in its order; refuses likewise. */
    void write(ListRequest request, OutputStream out);
}
