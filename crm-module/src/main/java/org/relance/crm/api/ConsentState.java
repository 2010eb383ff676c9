package org.relance.crm.api;

/** What a person has said; the later stand for less than the earlier. */
public enum ConsentState {
    /** The person agreed. */
    GRANTED,
    /** The person was asked by e-mail and has not confirmed; nothing is sent meanwhile. */
    PENDING,
    /** The person was asked and refused. */
    DENIED,
    /** The person took an agreement back, or refused without being asked. */
    WITHDRAWN;

    /** True if this allows less than the other. */
    public boolean isStricterThan(ConsentState other) {
        return compareTo(other) > 0;
    }
}
