package org.relance.crm.api;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/** Addresses that must never be written to again, whoever bears them. */
public interface Suppressions {

    /** Reason of addresses of persons that were erased on their demand. */
    String ERASED = "ERASED";

    /** The hash under which an address is kept: SHA-256 of its folded form, in hexadecimal. */
    String hash(String address);

    /**
     * Suppresses an address; saying it again changes nothing. The address itself is kept nowhere.
     *
     * @param source where it came from, up to 200 characters; null where that must not be told
     * @throws org.relance.kernel.DomainException {@code crm.required}, {@code crm.bad-email}
     */
    void suppress(String address, String reason, String source);

    /**
     * Allows an address again; the entry stays for the record.
     *
     * @param reason why, up to 200 characters
     * @throws org.relance.kernel.DomainException {@code crm.suppression-not-found}
     */
    void release(String addressHash, String reason);

    /** The entry of an address, also one that is released; empty if it never was on the list. */
    Optional<Suppression> find(String address);

    /** True if the address is suppressed. */
    boolean isSuppressed(String address);

    /** Those of the given addresses that are suppressed, in the spelling given. */
    Set<String> suppressedOf(Collection<String> addresses);

    /** A page of the list; filters: created, reason, source, by, released. */
    ListPage<Suppression> list(ListRequest request);
}
