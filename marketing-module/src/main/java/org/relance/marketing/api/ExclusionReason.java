package org.relance.marketing.api;

/** Why a contact of the segment gets no e-mail; the first that applies, in this order. */
public enum ExclusionReason {
    /** The person asked not to be written to. */
    OPTED_OUT,
    /** The contact is blocked for privacy. */
    PRIVACY,
    /** No address is known. */
    NO_ADDRESS,
    /** No mail server would take the address. */
    BAD_ADDRESS,
    /** The person has refused the topic, or not agreed to it where that is needed. */
    NO_CONSENT,
    /**
     * Another contact of the segment has the same address; the one with the lowest id gets the
     * mail.
     */
    DUPLICATE_ADDRESS,
    /** The address must never be written to again. */
    SUPPRESSED
}
