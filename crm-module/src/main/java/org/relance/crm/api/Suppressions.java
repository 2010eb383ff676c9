package org.relance.crm.api;

import java.util.Collection;
import java.util.Set;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/** Addresses that must never be written to again, whoever bears them. */
public interface Suppressions {

    /** Reason of addresses of persons that were erased on their demand. */
    String ERASED = "ERASED";

    /** The hash under which an address is kept: SHA-256 of its folded form, in hexadecimal. */
    String hash(String address);

    /** Suppresses an address; saying it again changes nothing. */
    void suppress(String address, String reason, String source);

    /** Allows an address again; the entry stays for the record. */
    void release(String addressHash);

    /** True if the address is suppressed. */
    boolean isSuppressed(String address);

    /** Those of the given addresses that are suppressed, in the spelling given. */
    Set<String> suppressedOf(Collection<String> addresses);

    /** A page of the list; filters: reason, released. */
    ListPage<Suppression> list(ListRequest request);
}
