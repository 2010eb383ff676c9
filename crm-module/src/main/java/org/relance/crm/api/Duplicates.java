package org.relance.crm.api;

import java.util.List;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/** Contacts that may be one (domain.md §2). */
public interface Duplicates {

    /** Subject of these in the trail of changes. */
    String TRAIL = "duplicate";

    /**
     * Pairs, those with the most in common first.
     *
     * <p>Filters: type, separate, hits, name, number.
     */
    ListPage<DuplicateRow> list(ListRequest request);

    /** Pairs of one contact that nobody has called separate, at most 20. */
    List<DuplicateRow> of(long contactId);

    /**
     * Accepts a pair as two separate contacts, or takes that back. It stays so however often the
     * contacts are searched; saying it again changes nothing.
     *
     * @throws org.relance.kernel.DomainException {@code crm.duplicate-not-found}
     */
    void accept(long id, boolean separate);

    /** The set-up. */
    DuplicateSetup setup();

    /**
     * Changes the set-up; pairs follow it with the next search.
     *
     * @return the set-up as it is now: autosearch and maintenance follow each other
     * @throws org.relance.kernel.DomainException {@code crm.duplicate-percent}, {@code
     *     crm.duplicate-length}, {@code crm.duplicate-string-twice}, {@code crm.duplicate-strings},
     *     {@code crm.required}
     */
    DuplicateSetup change(DuplicateSetup wanted);
}
