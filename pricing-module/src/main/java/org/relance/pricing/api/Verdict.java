package org.relance.pricing.api;

/** What became of a price or discount that was examined; web knows the sentences. */
public enum Verdict {
    /** Nothing else was receivable. */
    WINS_ALONE(Standing.WON),
    /** Names the currency or variant that the others leave open. */
    WINS_MORE_SPECIFIC(Standing.WON),
    /** The lowest amount, or the highest discount, of equal precision. */
    WINS_BEST(Standing.WON),
    /** As good as another, and first in the order of sources. */
    WINS_FIRST_OF_EQUALS(Standing.WON),
    /** Receivable but less good; argument: by how much. */
    LESS_GOOD(Standing.RECEIVABLE),
    /** Receivable but another names currency or variant. */
    LESS_SPECIFIC(Standing.RECEIVABLE),
    /** As good as the winner but later in the order of sources. */
    EQUAL_BUT_LATER(Standing.RECEIVABLE),
    /** Arguments: variant of the row, variant of the line. */
    OTHER_VARIANT(Standing.REMOVED),
    /** Arguments: unit of the row, unit of the line. */
    OTHER_UNIT(Standing.REMOVED),
    /** Arguments: currency of the row, currency of the document. */
    OTHER_CURRENCY(Standing.REMOVED),
    /** Arguments: campaign, customer. */
    NOT_TARGETED(Standing.REMOVED),
    /** Arguments: first day, date of the document. */
    NOT_YET(Standing.REMOVED),
    /** Arguments: last day, date of the document. */
    OVER(Standing.REMOVED),
    /** Arguments: quantity of the line, needed quantity, unit in which both are counted. */
    TOO_FEW(Standing.REMOVED),
    /** A discount of 0 % hides nothing. */
    ZERO_DISCOUNT(Standing.REMOVED);

    /** How far an examined row came. */
    public enum Standing {
        WON,
        RECEIVABLE,
        REMOVED
    }

    private final Standing standing;

    Verdict(Standing standing) {
        this.standing = standing;
    }

    public Standing standing() {
        return standing;
    }
}
