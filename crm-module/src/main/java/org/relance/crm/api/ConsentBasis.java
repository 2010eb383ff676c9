package org.relance.crm.api;

/** What it means that a person has said nothing about a topic. */
public enum ConsentBasis {
    /** Nobody is written to about a topic who has not agreed. */
    CONSENT,
    /** Who has not refused may be written to. */
    LEGITIMATE_INTEREST;

    /** True if somebody with this last word, null for none, may be written to. */
    public boolean allows(ConsentState word) {
        return word == null ? this == LEGITIMATE_INTEREST : word == ConsentState.GRANTED;
    }
}
