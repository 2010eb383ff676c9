package org.relance.crm.duplicate;

/** Two contacts, the lower id first. */
record Pair(long low, long high) {

    static Pair of(long one, long other) {
        return new Pair(Math.min(one, other), Math.max(one, other));
    }
}
